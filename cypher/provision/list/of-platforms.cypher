// Conclusions about provisions of these platforms, led by the provisions; `each-conclusion` goes on.
// $filter.platforms: string[] slugs
MATCH (node:Provision)
WHERE node.platformSlug IN $filter.platforms AND node.id > '' AND node.current
MATCH (node)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
WHERE true
