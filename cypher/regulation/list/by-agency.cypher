// Regulations that this agency supervises or enforces.
// key: agency slug
MATCH (:Agency {slug: key})-[edge:ENFORCES]->(node:Regulation)
WHERE true
