// Documents that stood, with a provision of this clause type.
// key: clause type slug; $asOf: time
MATCH (:ClauseType {slug: key})<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(:Provision)<-[:CONTAINS]-(node:Document)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
WITH DISTINCT node
WHERE node.id > ''
