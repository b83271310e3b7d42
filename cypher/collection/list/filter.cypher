// Narrows collections.
// $filter.ids, $filter.kinds, $filter.jurisdictions, $filter.languages: string[] or null
AND ($filter.ids IS NULL OR node.id IN $filter.ids)
AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
AND ($filter.jurisdictions IS NULL OR any(code IN node.jurisdictions WHERE code IN $filter.jurisdictions))
AND ($filter.languages IS NULL OR any(language IN node.languages WHERE language IN $filter.languages))
