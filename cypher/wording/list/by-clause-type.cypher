// Wordings of the current provisions of this clause type.
// key: clause type slug
MATCH (:ClauseType {slug: key})<-[:INSTANCE_OF]-(provision:Provision)-[worded:WORDED]->(node:Wording)
WHERE provision.current AND worded.to IS NULL
WITH DISTINCT node
WHERE node.sha256 > ''
