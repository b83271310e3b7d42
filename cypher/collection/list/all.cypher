// Collections, all of them.
MATCH (node:Collection)
WHERE node.id > ''
