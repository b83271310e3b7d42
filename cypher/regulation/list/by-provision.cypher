// Regulations that this provision comes under, each with the mappings that lead there. The strongest comes first: by the lowest rank of
// the clause type, then the highest confidence. A filter of mappings speaks of these mappings.
// key: provision record id; $filter.clauseTypes, $filter.relations, $filter.confidences: string[] or null
MATCH (:Provision {id: key})-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)-[fallsUnder:FALLS_UNDER]->(article:Article)
MATCH (article)-[:PART_OF]->(node:Regulation)
WITH node, article, conclusion, clauseType, fallsUnder
ORDER BY conclusion.rank, CASE fallsUnder.confidence WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 ELSE 2 END, article.id, clauseType.slug, fallsUnder.relation
WITH node, count(DISTINCT article) AS articles, collect(DISTINCT [article.appliesFrom, article.endedOn]) AS spans,
     collect(fallsUnder {.relation, .rationale, .confidence, clauseType: clauseType.slug}) AS mappings
WITH node, {articles: articles, spans: spans, mappings: mappings} AS edge
WHERE node.slug > ''
AND (($filter.clauseTypes IS NULL AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR any(mapping IN edge.mappings WHERE
  ($filter.clauseTypes IS NULL OR mapping.clauseType IN $filter.clauseTypes)
  AND ($filter.relations IS NULL OR mapping.relation IN $filter.relations)
  AND ($filter.confidences IS NULL OR mapping.confidence IN $filter.confidences)))
