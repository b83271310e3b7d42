// Provisions of this platform.
// key: platform slug
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (node:Provision)
WHERE node.platformSlug = key AND node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
