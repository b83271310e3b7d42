// Narrows categories.
// $filter.slugs: string[] or null; $filter.contains: lower-case string or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.contains IS NULL
  OR any(word IN [node.label, node.description] WHERE toLower(word) CONTAINS $filter.contains))
