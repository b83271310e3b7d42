// Regulations that this clause type falls under; a filter of mappings speaks of those of this clause type.
// key: clause type slug; $filter.relations, $filter.confidences: string[] or null
MATCH (:ClauseType {slug: key})-[edge:UNDER]->(node:Regulation)
WHERE true
AND (($filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (:ClauseType {slug: key})-[fallsUnder:FALLS_UNDER]->(:Article)-[:PART_OF]->(node)
  WHERE ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
