// Provisions that said exactly this at the end of the day.
// key: sha256 of the wording; $asOf: time
// $filter.documents: string[] or null; only where it names documents, those of the last version of ones that were gone count
MATCH (:Wording {sha256: key})<-[worded:WORDED]-(node:Provision)
WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR $filter.documents IS NOT NULL AND NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
WITH DISTINCT node
WHERE node.id > ''
