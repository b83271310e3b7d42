// Articles that this provision comes under, each with the mappings that lead there. The strongest comes first: by the lowest rank of
// the clause type, then the highest confidence. A filter of mappings speaks of these mappings.
// key: provision record id
// $filter.clauseTypes, $filter.categories, $filter.relations, $filter.confidences: string[] or null
MATCH (:Provision {id: key})-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)-[fallsUnder:FALLS_UNDER]->(node:Article)
WITH node, conclusion, clauseType, fallsUnder
ORDER BY conclusion.rank, CASE fallsUnder.confidence WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 ELSE 2 END, clauseType.slug, fallsUnder.relation
WITH node, collect(fallsUnder {
  .relation, .rationale, .confidence, .source,
  clauseType: clauseType.slug, category: clauseType.categorySlug, basis: conclusion.basis
}) AS mappings
WITH node, {mappings: mappings} AS edge
WHERE node.id > ''
AND (($filter.clauseTypes IS NULL AND $filter.categories IS NULL
      AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR any(mapping IN edge.mappings WHERE
  ($filter.clauseTypes IS NULL OR mapping.clauseType IN $filter.clauseTypes)
  AND ($filter.categories IS NULL OR mapping.category IN $filter.categories)
  AND ($filter.relations IS NULL OR mapping.relation IN $filter.relations)
  AND ($filter.confidences IS NULL OR mapping.confidence IN $filter.confidences)))
