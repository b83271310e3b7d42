// Changes of provisions that came under this regulation before or after, by its articles that applied on the day.
// key: regulation slug; $asOfDay: day as string
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.severities: string[] or null; $filter.severityAtLeast: 1, 2, 3 or null
MATCH (version:Version)-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
USING INDEX version:Version(capturedAt, id)
WHERE version.capturedAt > '' AND version.id > '' AND EXISTS {
  MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)-[:FALLS_UNDER]->(article:Article {regulationSlug: key})
  WHERE conclusion.fromSequence <= version.sequence
    AND (conclusion.toSequence IS NULL OR conclusion.toSequence > node.base)
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
    AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
    AND ($filter.regulations IS NULL OR EXISTS {
      MATCH (clauseType)-[:FALLS_UNDER]->(other:Article)
      WHERE other.regulationSlug IN $filter.regulations
        AND coalesce(other.appliesFrom, '') <= $asOfDay AND coalesce(other.endedOn, '9999') > $asOfDay
    })
}
