// Narrows building blocks.
// $filter.ids, $filter.parts, $filter.clauseTypes, $filter.reviewStatuses: string[] or null; $filter.contains: lower-case string or null
AND ($filter.ids IS NULL OR node.id IN $filter.ids)
AND ($filter.parts IS NULL OR node.part IN $filter.parts)
AND ($filter.reviewStatuses IS NULL OR node.reviewStatus IN $filter.reviewStatuses)
AND ($filter.contains IS NULL
  OR any(text IN [node.template, coalesce(node.question, '')] WHERE toLower(text) CONTAINS $filter.contains))
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)<-[:EXPLAINED_BY]-(clauseType:ClauseType) WHERE clauseType.slug IN $filter.clauseTypes
})
