// Platforms that used this clause type in a document that stood.
// key: clause type slug; $asOfDay: day
MATCH (node:Platform)-[used:USED]->(:ClauseType)
USING INDEX used:USED(clauseTypeSlug, platformSlug)
WHERE used.clauseTypeSlug = key AND used.platformSlug > ''
WITH node, used, size([day IN used.days WHERE day <= $asOfDay]) AS step
WITH node, used, {
  provisions: ([0] + used.provisions)[step],
  severityRank: ([null] + used.severityRanks)[step],
  severity: (['LOW', 'MEDIUM', 'HIGH'])[([null] + used.severityRanks)[step] - 1],
  confidence: ([null] + used.confidences)[step]
} AS edge
WHERE edge.provisions > 0
