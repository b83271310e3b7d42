// Versions by record id, with what the address of the recorded text is made of.
// $ids: string[] record ids
UNWIND $ids AS id
MATCH (version:Version {id: id})<-[:HAS_VERSION]-(document:Document)-[:ARCHIVED_IN]->(collection:Collection)
RETURN id, version.documentId AS documentId, version.commit AS commit, version.capturedAt AS capturedAt,
       version.sha256 AS sha256, version.bytes AS bytes, version.kind AS kind, version.engineVersion AS engineVersion,
       version.snapshots AS snapshots, version.sequence AS sequence, document.path AS path,
       collection.versionsUrl AS versionsUrl
