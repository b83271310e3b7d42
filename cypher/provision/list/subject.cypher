// Goes on from `clauseType` to those, each once, that meet all that the filter asks of clause types and law.
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.articles, $filter.jurisdictions, $filter.agencies: string[] or null
// $filter.platformsAtMost: integer or null
WHERE true
AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
AND ($filter.platformsAtMost IS NULL OR coalesce(clauseType.platformCount, 0) <= $filter.platformsAtMost)
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (clauseType)-[:UNDER]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
})
AND ($filter.articles IS NULL OR EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article) WHERE article.id IN $filter.articles
})
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (clauseType)-[:UNDER]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE jurisdiction.code IN $filter.jurisdictions
})
AND ($filter.agencies IS NULL OR EXISTS {
  MATCH (clauseType)-[:UNDER]->(:Regulation)<-[:ENFORCES]-(agency:Agency) WHERE agency.slug IN $filter.agencies
})
WITH DISTINCT clauseType
