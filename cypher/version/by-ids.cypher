// Versions by record id, with what the address of the recorded text is made of.
// $ids: string[] record ids
// $until: time as string; what was recorded later is not there
UNWIND $ids AS id
MATCH (version:Version {id: id})<-[:HAS_VERSION]-(document:Document)-[:ARCHIVED_IN]->(collection:Collection)
WHERE version.capturedAt <= $until
RETURN id, version.documentId AS documentId, version.commit AS commit, version.capturedAt AS capturedAt,
       version.sha256 AS sha256, version.bytes AS bytes, version.kind AS kind, version.engineVersion AS engineVersion,
       version.snapshots AS snapshots, version.sequence AS sequence, version.unreadable AS unreadable,
       coalesce(version.opening, false) AS opening,
       coalesce(version.changeCount, 0) AS changeCount, coalesce(version.added, 0) AS added,
       coalesce(version.edited, 0) AS edited, coalesce(version.removed, 0) AS removed, coalesce(version.moved, 0) AS moved,
       coalesce(version.revived, 0) AS revived, document.path AS path, collection.versionsUrl AS versionsUrl
