// Clause types that fall under an article of this regulation that applied, with the number of these; a filter of mappings speaks of those to them.
// key: regulation slug; $asOfDay: day; $filter.relations, $filter.confidences: string[] or null
MATCH (node:ClauseType)-[:UNDER]->(:Regulation {slug: key})
WITH node, {articles: COUNT {
  MATCH (node)-[:FALLS_UNDER]->(article:Article {regulationSlug: key})
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
}} AS edge
WHERE edge.articles > 0
AND (($filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)-[fallsUnder:FALLS_UNDER]->(article:Article {regulationSlug: key})
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
