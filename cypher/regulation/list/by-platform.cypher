// Regulations that current provisions of this platform come under.
// key: platform slug
MATCH (:Platform {slug: key})-[edge:TOUCHED_BY]->(node:Regulation)
WHERE true
