// Narrows agencies.
// $filter.slugs, $filter.jurisdictions, $filter.regulations, $filter.clauseTypes: string[] or null
// $filter.contains: lower-case string or null; $filter.takesComplaints: boolean or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.contains IS NULL
  OR any(word IN [node.name, node.shortName] + node.roles WHERE toLower(word) CONTAINS $filter.contains))
AND ($filter.takesComplaints IS NULL OR $filter.takesComplaints = (node.complaintUrl IS NOT NULL))
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (node)-[:BASED_IN]->(jurisdiction:Jurisdiction) WHERE jurisdiction.code IN $filter.jurisdictions
})
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (node)-[:ENFORCES]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
})
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)-[:ENFORCES]->(:Regulation)<-[:UNDER]-(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes
})
