// Clause types of the provisions of this document.
// key: document record id
MATCH (:Document {id: key})-[:CONTAINS]->(:Provision)-[:INSTANCE_OF]->(node:ClauseType)
WITH DISTINCT node
WHERE node.slug > ''
