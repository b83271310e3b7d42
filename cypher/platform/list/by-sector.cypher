// Platforms of this sector.
// key: sector slug
MATCH (node:Platform)-[:IN_SECTOR]->(:Sector {slug: key})
WHERE true
