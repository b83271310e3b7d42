// How many provisions each document had at the end of the day, or in its last version where it was gone.
// $ids: string[] record ids; $asOf: time
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id AS key,
       COUNT {
         MATCH (document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
         WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
           MATCH (version:Version)
           WHERE version.documentId = id AND version.sequence >= worded.toSequence
             AND version.capturedAt <= $asOf AND version.unreadable IS NULL
         })
       } + COUNT {
         MATCH (document)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
         WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
         RETURN DISTINCT recorded
       } AS provisionCount
