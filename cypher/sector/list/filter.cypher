// Narrows sectors.
// $filter.slugs, $filter.platforms: string[] or null; $filter.contains: lower-case string or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.contains IS NULL
  OR any(word IN [node.label, node.description] WHERE toLower(word) CONTAINS $filter.contains))
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[:IN_SECTOR]-(platform:Platform) WHERE platform.slug IN $filter.platforms
})
