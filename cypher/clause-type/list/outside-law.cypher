// Clause types that a platform uses in a current document and that fall under no article of any regulation.
// key: platform slug
MATCH (:Platform {slug: key})-[:USES]->(node:ClauseType)
WHERE NOT EXISTS { (node)-[:UNDER]->(:Regulation) }
