// Narrows changes: `node`, what `version` did to `provision`.
// $filter.platforms, $filter.documents, $filter.collections, $filter.termsTypes, $filter.kinds, $filter.versionKinds: string[] or null
// $filter.capturedFrom, $filter.capturedBefore: time or day as string; $filter.similarityBelow, $filter.similarityAtLeast: number; or null; asked only when given
// $filter.concluded: true when any of the following is asked, or null; which one and the same conclusion before or after must meet
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.severities: string[] or null
// $filter.severityAtLeast: 1, 2, 3 or null; $filter.primary: true or null
AND version.kind IN $filter.versionKinds
  AND (version.opening IS NULL OR 'FIRST_RECORD' IN $filter.versionKinds)
AND version.capturedAt >= $filter.capturedFrom
AND version.capturedAt < $filter.capturedBefore
AND version.platformSlug IN $filter.platforms
AND version.documentId IN $filter.documents
AND version.collectionId IN $filter.collections
AND type(node) IN $filter.kinds
AND node.similarity < $filter.similarityBelow
AND node.similarity >= $filter.similarityAtLeast
AND provision.termsType IN $filter.termsTypes
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
      MATCH (clauseType)-[:UNDER]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
    })
})
