// The version of a document of the collection that this commit recorded; no row where none did.
// $key: string, the id of the collection; $commit: string
MATCH (:Collection {id: $key})<-[:ARCHIVED_IN]-(:Document)-[:HAS_VERSION]->(version:Version {commit: $commit})
RETURN version.id AS id
LIMIT 1
