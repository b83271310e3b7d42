// Provisions of the clause types that fall under a regulation that this agency enforces.
// key: agency slug
MATCH (:Agency {slug: key})-[:ENFORCES]->(:Regulation)<-[:UNDER]-(clauseType:ClauseType)
WITH DISTINCT clauseType
MATCH (clauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > ''
