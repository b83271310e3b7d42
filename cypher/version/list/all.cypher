// Versions, all of them.
MATCH (node:Version)
WHERE node.id > ''
