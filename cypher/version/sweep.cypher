// Removes versions.
// $keys: list of strings, each the id of a version
UNWIND $keys AS key
MATCH (version:Version {id: key})
DETACH DELETE version
