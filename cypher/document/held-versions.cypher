// The versions that the graph holds of a document, oldest first.
// $key: string, the id of the document
MATCH (:Document {id: $key})-[:HAS_VERSION]->(version:Version)
RETURN version.id AS id, version.commit AS commit, version.capturedAt AS capturedAt, version.sha256 AS sha256,
       version.bytes AS bytes, version.kind AS kind, version.engineVersion AS engineVersion,
       coalesce(version.snapshots, []) AS snapshots, version.sequence AS sequence, version.unreadable AS unreadable
ORDER BY sequence
