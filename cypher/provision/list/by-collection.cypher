// Provisions of the documents that this collection holds; `standing` goes on.
// key: collection id
MATCH (:Collection {id: key})<-[:ARCHIVED_IN]-(:Document)-[:CONTAINS]->(node:Provision)
WHERE true
