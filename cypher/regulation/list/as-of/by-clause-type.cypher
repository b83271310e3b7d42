// Regulations of which an article that applies on the day bears on this clause type; a filter of mappings speaks of those of this clause type.
// key: clause type slug; $asOfDay: day YYYY-MM-DD; $filter.relations, $filter.confidences: string[] or null
MATCH (:ClauseType {slug: key})-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node:Regulation)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH node, count(DISTINCT article) AS articles
WITH node, {articles: articles} AS edge
WHERE node.slug > ''
AND (($filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (:ClauseType {slug: key})-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
