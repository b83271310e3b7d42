// Removes the clause types that are not among those given. Documents with a provision of one are read anew at the next import.
// $keys: list of strings, each a slug
MATCH (clauseType:ClauseType)
WHERE NOT clauseType.slug IN $keys
CALL (clauseType) {
  MATCH (clauseType)<-[:INSTANCE_OF|WAS_INSTANCE_OF|DERIVED_INSTANCE_OF]-(:Provision)<-[:CONTAINS]-(document:Document)
  SET document.reader = null
}
DETACH DELETE clauseType
