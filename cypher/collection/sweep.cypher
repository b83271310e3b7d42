// Removes collections that hold no document.
// $keys: list of strings, each an id
UNWIND $keys AS key
MATCH (collection:Collection {id: key})
WHERE NOT EXISTS { (collection)<-[:ARCHIVED_IN]-() }
DETACH DELETE collection
