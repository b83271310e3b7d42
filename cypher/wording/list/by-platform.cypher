// Wordings of the current provisions of this platform.
// key: platform slug
MATCH (provision:Provision)-[:WORDED]->(node:Wording)
WHERE provision.platformSlug = key AND provision.id > '' AND provision.current
WITH DISTINCT node
WHERE node.sha256 > ''
