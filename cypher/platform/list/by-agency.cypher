// Platforms with a current provision that comes under a regulation which this agency enforces.
// key: agency slug
MATCH (node:Platform)-[:TOUCHED_BY]->(:Regulation)<-[:ENFORCES]-(:Agency {slug: key})
WITH DISTINCT node
WHERE node.slug > ''
