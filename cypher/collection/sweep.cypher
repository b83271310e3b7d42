// Removes the collections that hold no document and are not among those given.
// $keys: list of strings, each an id
MATCH (collection:Collection)
WHERE NOT collection.id IN $keys AND NOT EXISTS { (collection)<-[:ARCHIVED_IN]-() }
DETACH DELETE collection
