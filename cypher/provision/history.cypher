// The stretches of versions in which each provision stood in the same words at the same place with the same conclusions, oldest first.
// $keys: string[] record ids
// $until: time as string; what happened later is not there
UNWIND $keys AS key
MATCH (provision:Provision {id: key})-[worded:WORDED]->(wording:Wording)
WHERE worded.from <= $until
RETURN key, worded.from AS `from`, CASE WHEN worded.to <= $until THEN worded.to END AS `to`, wording.sha256 AS sha256,
       worded.similarity AS similarity, worded.moved AS moved, worded.language AS language,
       worded.unclassifiedReason AS unclassifiedReason,
       worded.fromSequence AS fromSequence,
       COLLECT {
         MATCH (version:Version)
         WHERE version.documentId = provision.documentId AND version.sequence = worded.fromSequence
         RETURN version.id
       }[0] AS version
ORDER BY key, worded.fromSequence
