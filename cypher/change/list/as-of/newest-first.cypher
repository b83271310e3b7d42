// Goes on from `version` to what it changed, those recorded by then, the newest version first.
// $asOf: time as string
// $filter.versionKinds: string[]; $filter.capturedFrom, $filter.capturedBefore: time or day as string; each asked only when it is given
AND version.changeCount > 0
AND version.capturedAt <= $asOf
AND version.kind IN $filter.versionKinds
  AND (version.opening IS NULL OR 'FIRST_RECORD' IN $filter.versionKinds)
AND version.capturedAt >= $filter.capturedFrom
AND version.capturedAt < $filter.capturedBefore
WITH version
ORDER BY version.capturedAt DESC
MATCH (version)-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
WHERE true
