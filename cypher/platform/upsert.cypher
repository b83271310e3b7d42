// Makes each of the given platforms exist; what it is called is derived from its documents.
// $keys: list of strings, each a slug
UNWIND $keys AS key
MERGE (:Platform {slug: key})
