// Regulations that this clause type falls under.
// key: clause type slug
MATCH (:ClauseType {slug: key})-[edge:UNDER]->(node:Regulation)
WHERE node.slug > ''
