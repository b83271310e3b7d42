// Goes on from `conclusion`, that a provision was of `clauseType`, to each change once, by what the filter asks of the conclusion.
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.severities: string[]; $filter.severityAtLeast: 1, 2 or 3; each asked only when given
AND clauseType.slug IN $filter.clauseTypes
AND clauseType.categorySlug IN $filter.categories
AND coalesce(conclusion.severity, clauseType.severity) IN $filter.severities
AND coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast
AND EXISTS {
  MATCH (clauseType)-[:UNDER]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
}
WITH DISTINCT version, node, provision
WHERE true
