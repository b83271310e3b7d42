// Articles that this provision comes under.
// key: provision record id
MATCH (:Provision {id: key})-[:INSTANCE_OF]->(:ClauseType)-[:FALLS_UNDER]->(node:Article)
WITH DISTINCT node
WHERE node.id > ''
