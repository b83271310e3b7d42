// Articles that this clause type falls under; a filter of mappings speaks of those of this clause type.
// key: clause type slug; $filter.relations, $filter.confidences: string[] or null
MATCH (:ClauseType {slug: key})-[edge:FALLS_UNDER]->(node:Article)
WHERE true
AND ($filter.relations IS NULL OR edge.relation IN $filter.relations)
AND ($filter.confidences IS NULL OR edge.confidence IN $filter.confidences)
