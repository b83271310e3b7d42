// Platforms of which a document that stood said exactly this.
// key: sha256 of the wording; $asOf: time
MATCH (:Wording {sha256: key})<-[worded:WORDED]-(:Provision)<-[:CONTAINS]-(:Document)<-[:PUBLISHES]-(node:Platform)
WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
WITH DISTINCT node
WHERE node.slug > ''
