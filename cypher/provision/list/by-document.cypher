// Provisions of this document.
// key: document record id
MATCH (node:Provision)
WHERE node.documentId = key AND node.position >= 0
