// Platforms that use a clause type which this one uses too, with how much the sets of clause types have in common.
// key: platform slug
MATCH (own:Platform {slug: key})-[:USES]->(:ClauseType)<-[:USES]-(node:Platform)
WITH node, own, count(*) AS shared
WITH node, {
  own: own.slug,
  shared: shared,
  similarity: toFloat(shared) / (own.clauseTypeCount + node.clauseTypeCount - shared)
} AS edge
WHERE true
