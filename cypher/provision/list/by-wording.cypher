// Provisions that say exactly this.
// key: sha256 of the wording
MATCH (:Wording {sha256: key})<-[edge:WORDED]-(node:Provision)
WHERE node.id > ''
