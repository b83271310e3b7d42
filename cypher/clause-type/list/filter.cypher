// Narrows clause types.
// $filter.slugs, $filter.categories, $filter.regulations: string[] or null; $filter.severities: string[] or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.categories IS NULL OR node.categorySlug IN $filter.categories)
AND ($filter.severities IS NULL OR node.severity IN $filter.severities)
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (node)-[:UNDER]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
})
