// Every interval in which a provision of a document stood in one wording.
// $keys: string[] record ids of documents
UNWIND $keys AS key
MATCH (:Document {id: key})-[:CONTAINS]->(provision:Provision)-[worded:WORDED]->(wording:Wording)
RETURN key, provision.id AS provision, wording.sha256 AS sha256, worded.from AS from, worded.to AS to,
       worded.fromSequence AS fromSequence, worded.toSequence AS toSequence, worded.position AS position,
       worded.order AS order, coalesce(worded.moved, false) AS moved, worded.similarity AS similarity
ORDER BY key, provision, fromSequence
