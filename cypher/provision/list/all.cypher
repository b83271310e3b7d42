// Provisions, all of them; `standing` goes on.
MATCH (node:Provision)
WHERE node.id > ''
