// Platforms that use this clause type in a current document.
// key: clause type slug
MATCH (node:Platform)-[used:USES]->(:ClauseType)
USING INDEX used:USES(clauseTypeSlug, platformSlug)
WHERE used.clauseTypeSlug = key AND used.platformSlug > ''
WITH node, used, properties(used) AS edge
WHERE true
