// Provisions with this id in another system.
// key: the external id
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (node:Provision)
WHERE node.externalIds IS NOT NULL AND key IN node.externalIds AND (node.current OR $filter.documents IS NOT NULL)
