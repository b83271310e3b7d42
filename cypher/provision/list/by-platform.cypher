// Provisions of this platform.
// key: platform slug
MATCH (node:Provision)
WHERE node.platformSlug = key AND node.id > ''
