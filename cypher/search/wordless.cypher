// Names of the collections of which the texts are not here and can be imported; records have words of their own, which are. No parameters.
MATCH (collection:Collection)
WHERE collection.origin = 'ARCHIVE'
RETURN collect(collection.name) AS names
