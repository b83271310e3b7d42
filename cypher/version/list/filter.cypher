// Narrows versions.
// $filter.recordIds, $filter.kinds, $filter.documents, $filter.platforms, $filter.collections: string[] or null
// $filter.changed, $filter.readable: boolean or null
// $filter.capturedFrom, $filter.capturedBefore: time or day as string, or null
AND ($filter.recordIds IS NULL OR node.id IN $filter.recordIds)
AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
AND ($filter.changed IS NULL OR (coalesce(node.changeCount, 0) > 0) = $filter.changed)
AND ($filter.readable IS NULL OR (node.unreadable IS NULL) = $filter.readable)
AND ($filter.documents IS NULL OR node.documentId IN $filter.documents)
AND ($filter.capturedFrom IS NULL OR node.capturedAt >= $filter.capturedFrom)
AND ($filter.capturedBefore IS NULL OR node.capturedAt < $filter.capturedBefore)
AND ($filter.platforms IS NULL OR node.platformSlug IN $filter.platforms)
AND ($filter.collections IS NULL OR node.collectionId IN $filter.collections)
