// Platforms with a current provision that comes under this regulation.
// key: regulation slug
MATCH (node:Platform)-[edge:TOUCHED_BY]->(:Regulation {slug: key})
WHERE true
