// Wordings by the hash of their text, those that a provision had by the end of the day.
// $ids: string[] SHA-256 sums, hex; $asOf: time
UNWIND $ids AS id
MATCH (wording:Wording {sha256: id})
WHERE EXISTS { MATCH (wording)<-[worded:WORDED]-(:Provision) WHERE worded.from <= $asOf }
RETURN id, wording.text AS text, wording.length AS length
