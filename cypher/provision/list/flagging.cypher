// Provisions whose curated record names this jurisdiction.
// key: jurisdiction code
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Jurisdiction {code: key})<-[:FLAGS]-(node:Provision)
WHERE (node.current OR $filter.documents IS NOT NULL)
