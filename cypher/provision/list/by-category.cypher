// Provisions of the clause types of this category.
// key: category slug
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Category {slug: key})<-[:IN_CATEGORY]-(:ClauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
