// Where a collection stands: its documents with their platforms and collections, 2,000 at most.
// $key: id
MATCH (document:Document)-[:ARCHIVED_IN]->(:Collection {id: $key})
RETURN null AS version, null AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, null AS wording, null AS naming
LIMIT 2000
