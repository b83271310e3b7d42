// What provisions said at a time: the key of the wording; without those that did not stand then.
// $ids: string[] record ids
// $at: time as string
UNWIND $ids AS id
MATCH (:Provision {id: id})-[worded:WORDED]->(wording:Wording)
WHERE worded.from <= $at AND (worded.to IS NULL OR worded.to > $at)
RETURN id, wording.sha256 AS sha256
