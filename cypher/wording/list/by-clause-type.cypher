// Wordings of the current provisions of this clause type.
// key: clause type slug
MATCH (:ClauseType {slug: key})<-[:INSTANCE_OF]-(provision:Provision)-[:WORDED]->(node:Wording)
WHERE provision.current
WITH DISTINCT node
WHERE node.sha256 > ''
