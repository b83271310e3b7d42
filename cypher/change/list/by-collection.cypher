// Versions that this collection holds; `newest-first` goes on.
// key: collection id
MATCH (:Collection {id: key})<-[:ARCHIVED_IN]-(:Document)-[:HAS_VERSION]->(version:Version)
WHERE true
