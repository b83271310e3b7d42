// Documents of a collection.
CREATE INDEX document_by_collection IF NOT EXISTS
FOR (document:Document) ON (document.collectionId, document.id)
