// Platforms with a provision that came under a regulation which this agency enforces.
// key: agency slug; $asOfDay: day
MATCH (:Agency {slug: key})-[:ENFORCES]->(:Regulation)<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT clauseType
MATCH (clauseType)<-[used:USED]-(node:Platform)
WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
WITH DISTINCT node
WHERE node.slug > ''
