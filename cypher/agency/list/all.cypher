// Agencies, all of them.
MATCH (node:Agency)
WHERE node.slug > ''
