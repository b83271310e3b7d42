// Narrows changes to those recorded by then; of the law, only articles that applied on the day are asked.
// $asOf: time as string; $asOfDay: day as string
// $filter.concluded: true when any of the following is asked, or null; which one and the same conclusion before or after must meet
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.severities: string[] or null
// $filter.severityAtLeast: 1, 2, 3 or null; $filter.primary: true or null
AND version.capturedAt <= $asOf
AND ($filter.concluded IS NULL OR EXISTS {
  MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE conclusion.fromSequence <= version.sequence
    AND (conclusion.toSequence IS NULL OR conclusion.toSequence > node.base)
    AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.primary IS NULL OR conclusion.rank = 1)
    AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
    AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
    AND ($filter.regulations IS NULL OR EXISTS {
      MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
      WHERE article.regulationSlug IN $filter.regulations
        AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    })
})
