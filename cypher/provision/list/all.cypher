// Provisions, all of them.
MATCH (node:Provision)
WHERE node.id > ''
