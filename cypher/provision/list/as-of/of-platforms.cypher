// Conclusions of the day about provisions of these platforms, led by the provisions; `each-conclusion` goes on.
// $filter.platforms: string[] slugs; $asOf: time
MATCH (node:Provision)
WHERE node.platformSlug IN $filter.platforms AND node.id > ''
MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
