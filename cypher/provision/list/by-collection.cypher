// Provisions of the documents that this collection holds.
// key: collection id
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (:Collection {id: key})<-[:ARCHIVED_IN]-(:Document)-[:CONTAINS]->(node:Provision)
WHERE (node.current OR $filter.documents IS NOT NULL)
