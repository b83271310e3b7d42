// Makes the collection exist with the given properties; a null removes one.
// $key: string, the id; $properties: map
MERGE (collection:Collection {id: $key})
SET collection += $properties
