// Provisions of the clause types that fall under an article of this regulation that applied; `subject` and `conclusion` go on.
// key: regulation slug; $asOfDay: day
MATCH (:Regulation {slug: key})<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT clauseType
