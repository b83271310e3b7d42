// Narrows clause types. The conditions on law hold for one and the same mapping to an article.
// $filter.slugs, $filter.categories, $filter.severities, $filter.platforms: string[] or null
// $filter.contains: lower-case string or null; $filter.platformsAtLeast, $filter.platformsAtMost: integer or null
// $filter.articles, $filter.regulations, $filter.jurisdictions, $filter.relations, $filter.confidences: string[] or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.categories IS NULL OR node.categorySlug IN $filter.categories)
AND ($filter.severities IS NULL OR node.severity IN $filter.severities)
AND ($filter.contains IS NULL
  OR any(word IN [node.label, node.definition, node.slug] + node.aliases WHERE toLower(word) CONTAINS $filter.contains))
AND ($filter.platformsAtLeast IS NULL OR coalesce(node.platformCount, 0) >= $filter.platformsAtLeast)
AND ($filter.platformsAtMost IS NULL OR coalesce(node.platformCount, 0) <= $filter.platformsAtMost)
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[:USES]-(platform:Platform) WHERE platform.slug IN $filter.platforms
})
AND (($filter.articles IS NULL AND $filter.regulations IS NULL AND $filter.jurisdictions IS NULL
      AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
  WHERE ($filter.articles IS NULL OR article.id IN $filter.articles)
    AND ($filter.regulations IS NULL OR regulation.slug IN $filter.regulations)
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
    AND ($filter.jurisdictions IS NULL OR EXISTS {
      MATCH (regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction) WHERE jurisdiction.code IN $filter.jurisdictions
    })
})
