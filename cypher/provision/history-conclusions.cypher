// What was ever concluded of each provision, and from which version of its document to which; the primary clause type first.
// $keys: string[] record ids
UNWIND $keys AS key
MATCH (:Provision {id: key})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.fromSequence IS NOT NULL
RETURN key, clauseType.slug AS clauseType, conclusion.fromSequence AS fromSequence, conclusion.toSequence AS toSequence
ORDER BY key, conclusion.rank
