// Platforms, all of them.
MATCH (node:Platform)
WHERE node.slug > ''
