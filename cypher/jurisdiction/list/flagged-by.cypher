// Jurisdictions that the curated record of this provision names.
// key: provision record id
MATCH (:Provision {id: key})-[:FLAGS]->(node:Jurisdiction)
WHERE true
