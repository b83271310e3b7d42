// Platforms that used at least so many of some clause types, each with those that it used.
// $filter.clauseTypes: string[] slugs; $filter.least: integer; $asOfDay: day
MATCH (node:Platform)-[used:USED]->(clauseType:ClauseType)
WHERE clauseType.slug IN $filter.clauseTypes
WITH node, used, clauseType, size([day IN used.days WHERE day <= $asOfDay]) AS step
WHERE ([0] + used.provisions)[step] > 0
WITH node, clauseType, ([0] + used.provisions)[step] AS provisions,
     (['LOW', 'MEDIUM', 'HIGH'])[([null] + used.severityRanks)[step] - 1] AS severity
ORDER BY clauseType.slug
WITH node, count(clauseType) AS shared,
     {clauseTypes: collect({clauseType: clauseType.slug, provisions: provisions, severity: severity})} AS edge
WHERE shared >= $filter.least
