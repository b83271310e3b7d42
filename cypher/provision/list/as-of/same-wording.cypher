// Provisions of other documents that said exactly what this one said at the end of the day, or last before it; `standing` goes on.
// key: provision record id; $asOf: time
MATCH (own:Provision {id: key})
CALL (own) {
  MATCH (own)-[worded:WORDED]->(wording:Wording)
  WHERE worded.from <= $asOf
  RETURN wording
  ORDER BY worded.fromSequence DESC
  LIMIT 1
}
MATCH (wording)<-[worded:WORDED]-(node:Provision)
WHERE node.documentId <> own.documentId AND worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
WITH DISTINCT node
WHERE true
