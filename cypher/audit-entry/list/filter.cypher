// Narrows the audit log.
// $filter.actors, $filter.actions, $filter.subjects, $filter.keyIds: string[] or null; $filter.from, $filter.before: day or null
AND ($filter.actors IS NULL OR node.actor IN $filter.actors)
AND ($filter.actions IS NULL OR node.action IN $filter.actions)
AND ($filter.subjects IS NULL OR node.subject IN $filter.subjects)
AND ($filter.keyIds IS NULL OR node.keyId IN $filter.keyIds)
AND ($filter.from IS NULL OR node.at >= $filter.from)
AND ($filter.before IS NULL OR node.at < $filter.before)
