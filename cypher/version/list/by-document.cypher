// Versions of this document.
// key: document record id
MATCH (node:Version)
WHERE node.documentId = key AND node.sequence > 0
