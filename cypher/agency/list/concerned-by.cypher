// Agencies that the curated record of this provision names.
// key: provision record id
MATCH (:Provision {id: key})-[edge:CONCERNS]->(node:Agency)
WHERE true
