// Agencies that supervise or enforce this regulation.
// key: regulation slug
MATCH (node:Agency)-[edge:ENFORCES]->(:Regulation {slug: key})
WHERE true
