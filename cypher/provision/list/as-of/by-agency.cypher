// Provisions of the clause types that fall under an article that applied, of a regulation that this agency enforces; `subject` and `conclusion` go on.
// key: agency slug; $asOfDay: day
MATCH (:Agency {slug: key})-[:ENFORCES]->(:Regulation)<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT clauseType
