// Narrows jurisdictions.
// $filter.codes, $filter.kinds, $filter.languages: string[] or null; $filter.contains: lower-case string or null
// $filter.hasRegulations: boolean or null
AND ($filter.codes IS NULL OR node.code IN $filter.codes)
AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
AND ($filter.languages IS NULL OR any(language IN node.languages WHERE language IN $filter.languages))
AND ($filter.contains IS NULL OR toLower(node.name) CONTAINS $filter.contains)
AND ($filter.hasRegulations IS NULL OR $filter.hasRegulations = EXISTS { (node)<-[:APPLIES_IN]-(:Regulation) })
