// Versions, all of them.
MATCH (node:Version)
WHERE node.capturedAt > '' AND node.id > ''
