// Goes on from `conclusion` to each change once; of the law, only articles that applied on the day are asked.
// $asOfDay: day as string
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.severities: string[]; $filter.severityAtLeast: 1, 2 or 3; each asked only when given
AND clauseType.slug IN $filter.clauseTypes
AND clauseType.categorySlug IN $filter.categories
AND coalesce(conclusion.severity, clauseType.severity) IN $filter.severities
AND coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast
AND EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
  WHERE article.regulationSlug IN $filter.regulations
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
}
WITH DISTINCT version, node, provision
WHERE true
