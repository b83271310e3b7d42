// Narrows platforms.
// $filter.slugs, $filter.clauseTypes, $filter.regulations, $filter.collections: string[] or null; $filter.nameContains: lower-case string or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.nameContains IS NULL OR toLower(node.name) CONTAINS $filter.nameContains)
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)-[:USES]->(clauseType:ClauseType) WHERE clauseType.slug IN $filter.clauseTypes
})
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (node)-[:TOUCHED_BY]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
})
AND ($filter.collections IS NULL OR any(collection IN node.collections WHERE collection IN $filter.collections))
