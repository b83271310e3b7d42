// Regulations that the curated record of this provision names.
// key: provision record id
MATCH (:Provision {id: key})-[edge:CITES]->(node:Regulation)
WHERE true
