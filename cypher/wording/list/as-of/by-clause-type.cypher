// Wordings of the provisions that stood and were of this clause type.
// key: clause type slug; $asOf: time
MATCH (:ClauseType {slug: key})<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)-[worded:WORDED]->(node:Wording)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
  AND worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
WITH DISTINCT node
WHERE node.sha256 > ''
