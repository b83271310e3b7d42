// Platforms of which a current document says exactly this.
// key: sha256 of the wording
MATCH (:Wording {sha256: key})<-[:WORDED]-(:Provision)<-[:CONTAINS]-(:Document {current: true})<-[:PUBLISHES]-(node:Platform)
WITH DISTINCT node
WHERE node.slug > ''
