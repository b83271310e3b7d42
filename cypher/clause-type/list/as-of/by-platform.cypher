// Clause types that this platform used in a document that stood.
// key: platform slug; $asOfDay: day
MATCH (:Platform {slug: key})-[used:USED]->(node:ClauseType)
WITH node, used, size([day IN used.days WHERE day <= $asOfDay]) AS step
WITH node, {
  provisions: ([0] + used.provisions)[step],
  severityRank: ([null] + used.severityRanks)[step],
  severity: (['LOW', 'MEDIUM', 'HIGH'])[([null] + used.severityRanks)[step] - 1],
  confidence: ([null] + used.confidences)[step]
} AS edge
WHERE edge.provisions > 0
