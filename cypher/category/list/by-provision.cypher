// Categories of the clause types of this provision.
// key: provision record id
MATCH (:Provision {id: key})-[:INSTANCE_OF]->(:ClauseType)-[:IN_CATEGORY]->(node:Category)
WITH DISTINCT node
WHERE node.slug > ''
