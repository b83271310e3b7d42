// Regulations, all of them.
MATCH (node:Regulation)
WHERE node.slug > ''
