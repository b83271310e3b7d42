// Collections that hold a document of this platform.
// key: platform slug
MATCH (platform:Platform {slug: key}), (node:Collection)
WHERE node.id IN platform.collections
