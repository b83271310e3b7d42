// Removes provisions.
// $keys: list of strings, each the id of a provision
UNWIND $keys AS key
MATCH (provision:Provision {id: key})
DETACH DELETE provision
