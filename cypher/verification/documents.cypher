// The ids and paths of the documents that archives hold, by collection.
// $keys: string[] ids of collections
UNWIND $keys AS key
MATCH (collection:Collection {id: key, kind: 'OPEN_TERMS_ARCHIVE'})<-[:ARCHIVED_IN]-(document:Document)
RETURN key, document.id AS id, document.path AS path, document.endedAt AS endedAt
ORDER BY key, id
