// Names of the collections of which the texts are not here. No parameters.
MATCH (collection:Collection)
WHERE collection.origin <> 'IMPORT'
RETURN collect(collection.name) AS names
