// Goes on from `clauseType` to those, each once, that meet all that the filter asks of clause types and of law that applied.
// $asOfDay: day; $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.articles, $filter.jurisdictions, $filter.agencies: string[] or null
// $filter.platformsAtMost: integer or null
WHERE true
AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
AND ($filter.platformsAtMost IS NULL
  OR ([0] + coalesce(clauseType.usedPlatforms, []))[size([day IN coalesce(clauseType.usedDays, []) WHERE day <= $asOfDay])] <= $filter.platformsAtMost)
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
  WHERE article.regulationSlug IN $filter.regulations
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
})
AND ($filter.articles IS NULL OR EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
  WHERE article.id IN $filter.articles
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
})
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE jurisdiction.code IN $filter.jurisdictions
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
})
AND ($filter.agencies IS NULL OR EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(:Regulation)<-[:ENFORCES]-(agency:Agency)
  WHERE agency.slug IN $filter.agencies
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
})
WITH DISTINCT clauseType
