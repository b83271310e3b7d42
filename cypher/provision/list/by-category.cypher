// Provisions of the clause types of this category.
// key: category slug
MATCH (:Category {slug: key})<-[:IN_CATEGORY]-(:ClauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > ''
