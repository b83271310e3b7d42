// Provisions, all of them.
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (node:Provision)
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
