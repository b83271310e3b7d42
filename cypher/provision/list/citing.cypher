// Provisions whose curated record names this regulation.
// key: regulation slug
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Regulation {slug: key})<-[edge:CITES]-(node:Provision)
WHERE (node.current OR $filter.documents IS NOT NULL)
