// Provisions of this clause type, at any rank.
// key: clause type slug
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:ClauseType {slug: key})<-[edge:INSTANCE_OF]-(node:Provision)
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
