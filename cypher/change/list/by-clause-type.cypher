// Changes of provisions that were of this clause type before or after; `conclusion` goes on.
// key: clause type slug
MATCH (clauseType:ClauseType {slug: key})<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)
MATCH (provision)<-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]-(version:Version)
WHERE conclusion.fromSequence <= version.sequence
  AND (conclusion.toSequence IS NULL OR conclusion.toSequence > node.base)
