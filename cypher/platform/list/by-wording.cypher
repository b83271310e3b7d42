// Platforms of which a current document says exactly this.
// key: sha256 of the wording
MATCH (:Wording {sha256: key})<-[worded:WORDED]-(:Provision)<-[:CONTAINS]-(:Document {current: true})<-[:PUBLISHES]-(node:Platform)
WHERE worded.to IS NULL
WITH DISTINCT node
WHERE node.slug > ''
