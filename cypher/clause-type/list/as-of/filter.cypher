// Narrows clause types by what is told otherwise of a day. The conditions on law hold for one and the same mapping to an article.
// $filter.platforms: string[] or null; $filter.platformsAtLeast, $filter.platformsAtMost: integer or null; $asOfDay: day
// $filter.articles, $filter.regulations, $filter.jurisdictions, $filter.relations, $filter.confidences: string[] or null
AND ($filter.platformsAtLeast IS NULL
  OR ([0] + coalesce(node.usedPlatforms, []))[size([day IN coalesce(node.usedDays, []) WHERE day <= $asOfDay])] >= $filter.platformsAtLeast)
AND ($filter.platformsAtMost IS NULL
  OR ([0] + coalesce(node.usedPlatforms, []))[size([day IN coalesce(node.usedDays, []) WHERE day <= $asOfDay])] <= $filter.platformsAtMost)
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[used:USED]-(platform:Platform)
  WHERE platform.slug IN $filter.platforms
    AND ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
})
AND (($filter.articles IS NULL AND $filter.regulations IS NULL AND $filter.jurisdictions IS NULL
      AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ($filter.articles IS NULL OR article.id IN $filter.articles)
    AND ($filter.regulations IS NULL OR regulation.slug IN $filter.regulations)
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
    AND ($filter.jurisdictions IS NULL OR EXISTS {
      MATCH (regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction) WHERE jurisdiction.code IN $filter.jurisdictions
    })
})
