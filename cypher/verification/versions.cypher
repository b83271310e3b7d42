// Everything that is hashed of the versions of documents, the oldest first.
// $keys: string[] record ids of documents
UNWIND $keys AS key
MATCH (:Document {id: key})-[:HAS_VERSION]->(version:Version)
RETURN key, version.id AS id, version.commit AS commit, version.sequence AS sequence, version.capturedAt AS capturedAt,
       version.sha256 AS sha256, version.bytes AS bytes, version.kind AS kind, version.unreadable AS unreadable
ORDER BY key, sequence
