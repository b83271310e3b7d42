// Where a provision stands: its documents with their platforms and collections, 2,000 at most.
// $key: record id
MATCH (provision:Provision {id: $key})<-[:CONTAINS]-(document:Document)
OPTIONAL MATCH (provision)-[worded:WORDED]->(wording:Wording)
WHERE worded.to IS NULL
RETURN null AS version, provision.id AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, wording.sha256 AS wording, null AS naming
LIMIT 2000
