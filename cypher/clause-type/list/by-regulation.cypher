// Clause types that fall under an article of this regulation; a filter of mappings speaks of those to this regulation.
// key: regulation slug; $filter.relations, $filter.confidences: string[] or null
MATCH (node:ClauseType)-[edge:UNDER]->(:Regulation {slug: key})
WHERE true
AND (($filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)-[fallsUnder:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation {slug: key})
  WHERE ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
