// Current documents with a provision of this wording.
// key: sha256 of the wording
MATCH (:Wording {sha256: key})<-[:WORDED]-(:Provision)<-[:CONTAINS]-(node:Document {current: true})
WITH DISTINCT node
WHERE node.id > ''
