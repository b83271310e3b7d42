// Regulations that provisions of this platform which stood at the end of the day came under, by articles that apply on the day.
// key: platform slug; $asOf: time as string; $asOfDay: day YYYY-MM-DD
MATCH (:Platform {slug: key})-[:PUBLISHES]->(:Document)-[:CONTAINS]->(provision:Provision)
MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
WITH clauseType, collect(provision) AS having
MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node:Regulation)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH node, clauseType, head(collect(having)) AS having
UNWIND having AS provision
WITH node, count(DISTINCT clauseType) AS clauseTypes, count(DISTINCT provision) AS provisions
WITH node, {clauseTypes: clauseTypes, provisions: provisions} AS edge
WHERE node.slug > ''
