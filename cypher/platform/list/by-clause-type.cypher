// Platforms that use this clause type in a current document.
// key: clause type slug
MATCH (node:Platform)-[edge:USES]->(:ClauseType {slug: key})
WHERE true
