// Narrows successions.
// $filter.statuses, $filter.collections, $filter.platforms: string[] or null
AND ($filter.statuses IS NULL OR node.status IN $filter.statuses)
AND ($filter.collections IS NULL OR earlier.collectionId IN $filter.collections)
AND ($filter.platforms IS NULL OR earlier.platformSlug IN $filter.platforms OR later.platformSlug IN $filter.platforms)
