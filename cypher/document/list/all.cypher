// Documents, all of them.
MATCH (node:Document)
WHERE node.id > ''
