// Clause types that this platform uses in a current document.
// key: platform slug
MATCH (:Platform {slug: key})-[edge:USES]->(node:ClauseType)
WHERE true
