// Platforms that use at least so many of some clause types, each with those that it uses.
// $filter.clauseTypes: string[] slugs; $filter.least: integer
MATCH (node:Platform)-[uses:USES]->(clauseType:ClauseType)
WHERE clauseType.slug IN $filter.clauseTypes
WITH node, uses, clauseType
ORDER BY clauseType.slug
WITH node, count(clauseType) AS shared,
     {clauseTypes: collect({clauseType: clauseType.slug, provisions: uses.provisions, severity: uses.severity})} AS edge
WHERE shared >= $filter.least
