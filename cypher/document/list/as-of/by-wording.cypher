// Documents that stood, with a provision of this wording.
// key: sha256 of the wording; $asOf: time
MATCH (:Wording {sha256: key})<-[worded:WORDED]-(:Provision)<-[:CONTAINS]-(node:Document)
WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
WITH DISTINCT node
WHERE node.id > ''
