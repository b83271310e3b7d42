// What each version of a document is said to have changed.
// $keys: string[] record ids of documents
UNWIND $keys AS key
MATCH (:Document {id: key})-[:HAS_VERSION]->(version:Version)-[change:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
RETURN key, change.id AS id, type(change) AS kind, version.id AS version, version.sequence AS sequence, provision.id AS provision
ORDER BY key, id
