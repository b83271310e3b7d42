// Days on which versions changed provisions, with how many in each way, from the counts on the versions.
// $filter.versionKinds: string[]; $filter.capturedFrom, $filter.capturedBefore: time or day as string, the latter excluded
// $filter.platforms, $filter.documents, $filter.collections: string[] or null
UNWIND $filter.versionKinds AS kind
MATCH (version:Version)
WHERE version.kind = kind AND version.capturedAt >= $filter.capturedFrom AND version.capturedAt < $filter.capturedBefore
  AND version.id > '' AND version.changeCount > 0
  AND (version.opening IS NULL OR 'FIRST_RECORD' IN $filter.versionKinds)
  AND ($filter.platforms IS NULL OR version.platformSlug IN $filter.platforms)
  AND ($filter.documents IS NULL OR version.documentId IN $filter.documents)
  AND ($filter.collections IS NULL OR version.collectionId IN $filter.collections)
WITH left(version.capturedAt, 10) AS day, sum(version.added) AS added, sum(version.edited) AS edited,
     sum(version.removed) AS removed, sum(version.moved) AS moved, sum(version.revived) AS revived
UNWIND [['ADDED', added], ['EDITED', edited], ['REMOVED', removed], ['MOVED', moved], ['REVIVED', revived]] AS counted
WITH day, counted
WHERE counted[1] > 0
RETURN day, counted[0] AS kind, counted[1] AS changes
