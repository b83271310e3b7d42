// Clause types of which this provision is an instance.
// key: provision record id
MATCH (:Provision {id: key})-[edge:INSTANCE_OF]->(node:ClauseType)
WHERE true
