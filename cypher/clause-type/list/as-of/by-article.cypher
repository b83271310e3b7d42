// Clause types that fall under this article, where it applied; a filter of mappings speaks of those to this article.
// key: article id; $asOfDay: day; $filter.relations, $filter.confidences: string[] or null
MATCH (node:ClauseType)-[edge:FALLS_UNDER]->(article:Article {id: key})
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
AND ($filter.relations IS NULL OR edge.relation IN $filter.relations)
AND ($filter.confidences IS NULL OR edge.confidence IN $filter.confidences)
