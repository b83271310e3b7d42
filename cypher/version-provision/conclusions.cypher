// What was concluded of provisions as they stood in a version: their clause types, the primary one first.
// $keys: string[] `<record id of the version>:<record id of the provision>`
UNWIND $keys AS key
MATCH (version:Version {id: split(key, ':')[0]})
MATCH (:Provision {id: split(key, ':')[1]})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE coalesce(conclusion.fromSequence, 0) <= version.sequence
  AND (conclusion.toSequence IS NULL OR conclusion.toSequence > version.sequence)
RETURN key, clauseType.slug AS clauseType
ORDER BY key, conclusion.rank
