// Narrows regulations.
// $filter.slugs, $filter.jurisdictions, $filter.statuses, $filter.topics: string[] or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.statuses IS NULL OR node.status IN $filter.statuses)
AND ($filter.topics IS NULL OR any(topic IN node.topics WHERE topic IN $filter.topics))
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (node)-[:APPLIES_IN]->(jurisdiction:Jurisdiction) WHERE jurisdiction.code IN $filter.jurisdictions
})
