// The documents that the graph holds of a collection.
// $key: string, the id of the collection
MATCH (document:Document {collectionId: $key})
WHERE document.id > ''
RETURN document.id AS id, document.path AS path, document.platformSlug AS platformSlug
