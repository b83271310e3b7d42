// Articles that bear on clause types of this provision, with these clause types.
// key: provision record id
MATCH (:Provision {id: key})-[:INSTANCE_OF]->(clauseType:ClauseType)-[:FALLS_UNDER]->(node:Article)
WITH node, collect(DISTINCT clauseType.slug) AS clauseTypes
WHERE node.id > ''
