// How far each collection is loaded, by id. No parameters.
MATCH (collection:Collection)
RETURN collection.id AS id, collection.head AS head, collection.digest AS digest, collection.origin AS origin,
       collection.asOf AS asOf, coalesce(collection.incomplete, false) AS incomplete,
       NOT EXISTS { MATCH (collection)<-[:ARCHIVED_IN]-(document:Document) WHERE document.chain IS NULL } AS followed
ORDER BY id
