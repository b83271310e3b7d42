// Wordings of the provisions of this platform that stood.
// key: platform slug; $asOf: time
MATCH (provision:Provision)-[worded:WORDED]->(node:Wording)
WHERE provision.platformSlug = key AND provision.id > '' AND worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
WITH DISTINCT node
WHERE node.sha256 > ''
