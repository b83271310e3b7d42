// Narrows provisions as they stood in a version.
// $filter.recordIds, $filter.kinds: string[] or null; $filter.classified: boolean or null; $filter.textContains: lower-case string or null
// $filter.concluded: true when any of the following is asked, or null; which one and the same conclusion of then must meet
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.severities: string[] or null
// $filter.severityAtLeast: 1, 2, 3 or null; $filter.primary: true or null
AND ($filter.recordIds IS NULL OR node.id IN $filter.recordIds)
AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
AND ($filter.classified IS NULL OR $filter.classified = EXISTS {
  MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)
  WHERE coalesce(conclusion.fromSequence, 0) <= version.sequence
    AND (conclusion.toSequence IS NULL OR conclusion.toSequence > version.sequence)
})
AND ($filter.textContains IS NULL OR EXISTS {
  MATCH (wording:Wording {sha256: edge.sha256}) WHERE toLower(wording.text) CONTAINS $filter.textContains
})
AND ($filter.concluded IS NULL OR EXISTS {
  MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE coalesce(conclusion.fromSequence, 0) <= version.sequence
    AND (conclusion.toSequence IS NULL OR conclusion.toSequence > version.sequence)
    AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.primary IS NULL OR conclusion.rank = 1)
    AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
    AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
    AND ($filter.regulations IS NULL OR EXISTS {
      MATCH (clauseType)-[:UNDER]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
    })
})
