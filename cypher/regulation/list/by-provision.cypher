// Regulations that this provision comes under.
// key: provision record id
MATCH (:Provision {id: key})-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(node:Regulation)
WITH DISTINCT node
WHERE node.slug > ''
