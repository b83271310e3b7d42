// Platforms with a document in this collection.
// key: collection id
MATCH (node:Platform)
WHERE node.slug > '' AND key IN node.collections
