// Articles that bear on clause types which this platform uses, with these clause types.
// key: platform slug
MATCH (:Platform {slug: key})-[:USES]->(clauseType:ClauseType)-[:FALLS_UNDER]->(node:Article)
WITH node, collect(DISTINCT clauseType.slug) AS clauseTypes
WHERE node.id > ''
