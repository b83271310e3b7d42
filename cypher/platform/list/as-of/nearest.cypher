// Platforms that used a clause type which this one used too, with how much the sets of clause types had in common.
// key: platform slug; $asOfDay: day
MATCH (own:Platform {slug: key})
WITH own, COLLECT {
  MATCH (own)-[used:USED]->(clauseType:ClauseType)
  WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
  RETURN clauseType
} AS clauseTypes
MATCH (node:Platform)-[used:USED]->(clauseType:ClauseType)
WHERE node <> own AND ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
WITH own, node, clauseTypes, count(clauseType) AS there, count(CASE WHEN clauseType IN clauseTypes THEN 1 END) AS shared
WITH node, {own: own.slug, shared: shared, similarity: toFloat(shared) / (size(clauseTypes) + there - shared)} AS edge
WHERE shared > 0
