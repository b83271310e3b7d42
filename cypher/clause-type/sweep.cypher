// Removes the clause types that are not among those given.
// $keys: list of strings, each a slug
MATCH (clauseType:ClauseType)
WHERE NOT clauseType.slug IN $keys
DETACH DELETE clauseType
