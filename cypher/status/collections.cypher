// The collections with their licence and what was loaded of them when. No parameters.
MATCH (collection:Collection)
RETURN collection.id AS id, collection.name AS name, collection.licence AS licence, collection.origin AS origin,
       collection.head AS head, collection.importedAt AS importedAt,
       coalesce(collection.documentCount, 0) AS documents, coalesce(collection.provisionCount, 0) AS provisions
ORDER BY id
