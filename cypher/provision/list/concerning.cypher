// Provisions whose curated record names this agency.
// key: agency slug
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Agency {slug: key})<-[edge:CONCERNS]-(node:Provision)
WHERE (node.current OR $filter.documents IS NOT NULL)
