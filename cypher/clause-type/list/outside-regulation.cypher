// Clause types that a platform uses in a current document and that fall under no article of a regulation.
// key: platform slug, a space, regulation slug
MATCH (:Platform {slug: split(key, ' ')[0]})-[:USES]->(node:ClauseType)
WHERE NOT EXISTS { MATCH (node)-[:UNDER]->(:Regulation {slug: split(key, ' ')[1]}) }
