// Provisions of this platform; `standing` goes on.
// key: platform slug
MATCH (node:Provision)
WHERE node.platformSlug = key AND node.id > ''
