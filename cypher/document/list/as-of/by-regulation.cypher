// Documents that stood, with a provision that came under this regulation.
// key: regulation slug; $asOf: time; $asOfDay: day
MATCH (:Regulation {slug: key})<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT clauseType
MATCH (clauseType)<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
WITH DISTINCT provision.documentId AS id
MATCH (node:Document {id: id})
WHERE true
