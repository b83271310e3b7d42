// Removes the jurisdictions that are not among those given.
// $keys: list of strings, each a code
MATCH (jurisdiction:Jurisdiction)
WHERE NOT jurisdiction.code IN $keys
DETACH DELETE jurisdiction
