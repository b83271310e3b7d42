// Wordings of the current provisions of this platform.
// key: platform slug
MATCH (provision:Provision)-[worded:WORDED]->(node:Wording)
WHERE provision.platformSlug = key AND provision.id > '' AND provision.current AND worded.to IS NULL
WITH DISTINCT node
WHERE node.sha256 > ''
