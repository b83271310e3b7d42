// Narrows documents.
// $filter.recordIds, $filter.platforms, $filter.collections, $filter.termsTypes, $filter.languages, $filter.clauseTypes, $filter.regulations, $filter.shownIn: string[] or null
// $filter.changedFrom, $filter.changedBefore: time or day as string, or null; $filter.current: boolean or null
// $filter.titleContains: lower-case string or null; $filter.externalId: string or null
AND ($filter.recordIds IS NULL OR node.id IN $filter.recordIds)
AND ($filter.platforms IS NULL OR node.platformSlug IN $filter.platforms)
AND ($filter.collections IS NULL OR node.collectionId IN $filter.collections)
AND ($filter.termsTypes IS NULL OR node.termsType IN $filter.termsTypes)
AND ($filter.languages IS NULL OR node.language IN $filter.languages)
AND ($filter.current IS NULL OR node.current = $filter.current)
AND ($filter.changedFrom IS NULL OR node.lastChanged >= $filter.changedFrom)
AND ($filter.changedBefore IS NULL OR node.lastChanged < $filter.changedBefore)
AND ($filter.titleContains IS NULL OR toLower(node.title) CONTAINS $filter.titleContains)
AND ($filter.externalId IS NULL OR $filter.externalId IN node.externalIds)
AND ($filter.shownIn IS NULL OR EXISTS {
  MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
  WHERE shown.code IN $filter.shownIn
  MATCH (node)-[:ARCHIVED_IN]->(collection:Collection)
  WHERE larger.code IN collection.jurisdictions
})
AND ($filter.clauseTypes IS NULL OR node.current AND EXISTS {
  MATCH (node)-[:CONTAINS]->(:Provision)-[:INSTANCE_OF]->(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes
})
AND ($filter.regulations IS NULL OR node.current AND EXISTS {
  MATCH (node)-[:CONTAINS]->(:Provision)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(regulation:Regulation)
  WHERE regulation.slug IN $filter.regulations
})
