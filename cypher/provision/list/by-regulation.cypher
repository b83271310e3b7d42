// Provisions of the clause types that fall under this regulation.
// key: regulation slug
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Regulation {slug: key})<-[:UNDER]-(:ClauseType)<-[:INSTANCE_OF]-(node:Provision)
WITH DISTINCT node
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
