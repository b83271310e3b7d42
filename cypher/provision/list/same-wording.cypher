// Provisions of other documents that say exactly what this one says; `standing` goes on.
// key: provision record id
MATCH (own:Provision {id: key})-[:WORDED]->(wording:Wording)<-[:WORDED]-(node:Provision)
WHERE wording.sha256 = own.sha256 AND node.sha256 = own.sha256 AND node.documentId <> own.documentId
WITH DISTINCT node
WHERE true
