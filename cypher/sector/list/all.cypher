// Sectors, all of them.
MATCH (node:Sector)
WHERE node.slug > ''
