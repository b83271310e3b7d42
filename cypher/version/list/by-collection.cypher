// Versions that this collection holds.
// key: collection id
MATCH (:Collection {id: key})<-[:ARCHIVED_IN]-(:Document)-[:HAS_VERSION]->(node:Version)
WHERE true
