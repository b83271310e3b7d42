// Regulations that provisions of this document come under.
// key: document record id
MATCH (:Document {id: key})-[:CONTAINS]->(:Provision)-[:INSTANCE_OF]->(clauseType:ClauseType)
WITH DISTINCT clauseType
MATCH (clauseType)-[:UNDER]->(node:Regulation)
WITH DISTINCT node
WHERE node.slug > ''
