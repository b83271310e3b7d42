// Provisions of the clause types that fall under this regulation.
// key: regulation slug
MATCH (:Regulation {slug: key})<-[:UNDER]-(:ClauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > ''
