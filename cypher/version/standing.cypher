// What stood in versions: provisions with their wordings of then, in reading order, and the version from which each was there first.
// $keys: string[] record ids of versions
UNWIND $keys AS key
MATCH (version:Version {id: key})<-[:HAS_VERSION]-(:Document)-[:CONTAINS]->(provision:Provision)-[worded:WORDED]->(wording:Wording)
WHERE worded.fromSequence <= version.sequence AND (worded.toSequence IS NULL OR worded.toSequence > version.sequence)
RETURN key, provision.id AS provision, wording.sha256 AS sha256, worded.order AS `order`,
       COLLECT {
         MATCH (provision)-[stretch:WORDED]->(:Wording) RETURN stretch.fromSequence ORDER BY stretch.fromSequence LIMIT 1
       }[0] AS since
ORDER BY key, worded.order
