// Current documents with a provision of this wording.
// key: sha256 of the wording
MATCH (:Wording {sha256: key})<-[worded:WORDED]-(:Provision)<-[:CONTAINS]-(node:Document {current: true})
WHERE worded.to IS NULL
WITH DISTINCT node
WHERE node.id > ''
