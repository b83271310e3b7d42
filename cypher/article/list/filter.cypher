// Narrows articles. The conditions on clause types hold for one and the same mapping.
// $filter.ids, $filter.regulations, $filter.jurisdictions: string[] or null; $filter.contains: lower-case string or null
// $filter.mapped: boolean or null; $filter.appliesOn: day YYYY-MM-DD or null
// $filter.clauseTypes, $filter.categories, $filter.relations, $filter.confidences: string[] or null
AND ($filter.ids IS NULL OR node.id IN $filter.ids)
AND ($filter.regulations IS NULL OR node.regulationSlug IN $filter.regulations)
AND ($filter.contains IS NULL
  OR any(word IN [node.ref, node.label, node.note, node.id] WHERE toLower(word) CONTAINS $filter.contains))
AND ($filter.appliesOn IS NULL
  OR (coalesce(node.appliesFrom, '') <= $filter.appliesOn AND coalesce(node.endedOn, '9999') > $filter.appliesOn))
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (node)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE jurisdiction.code IN $filter.jurisdictions
})
AND ($filter.mapped IS NULL OR $filter.mapped = EXISTS { (node)<-[:FALLS_UNDER]-(:ClauseType) })
AND (($filter.clauseTypes IS NULL AND $filter.categories IS NULL
      AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)<-[fallsUnder:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
