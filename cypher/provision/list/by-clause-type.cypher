// Provisions of this clause type, at any rank.
// key: clause type slug
MATCH (:ClauseType {slug: key})<-[edge:INSTANCE_OF]-(node:Provision)
WHERE node.id > ''
