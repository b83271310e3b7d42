// Regulations that this provision came under by articles that apply on the day, each with the mappings that lead there.
// It counts as it stood at the end of the day or, where its document was gone, in its last version.
// key: provision record id; $asOf: time as string; $asOfDay: day YYYY-MM-DD
// $filter.clauseTypes, $filter.relations, $filter.confidences: string[] or null
MATCH (provision:Provision {id: key})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = provision.documentId AND version.sequence >= conclusion.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
MATCH (clauseType)-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node:Regulation)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
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
