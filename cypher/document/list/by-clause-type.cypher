// Current documents with a provision of this clause type.
// key: clause type slug
MATCH (:ClauseType {slug: key})<-[:INSTANCE_OF]-(:Provision)<-[:CONTAINS]-(node:Document {current: true})
WITH DISTINCT node
WHERE node.id > ''
