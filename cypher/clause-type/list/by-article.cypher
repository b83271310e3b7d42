// Clause types that fall under this article; a filter of mappings speaks of those to this article.
// key: article id; $filter.relations, $filter.confidences: string[] or null
MATCH (node:ClauseType)-[edge:FALLS_UNDER]->(:Article {id: key})
WHERE true
AND ($filter.relations IS NULL OR edge.relation IN $filter.relations)
AND ($filter.confidences IS NULL OR edge.confidence IN $filter.confidences)
