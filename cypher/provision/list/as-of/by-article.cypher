// Provisions of the clause types that fall under this article, where it applied; `subject` and `conclusion` go on.
// key: article id; $asOfDay: day
MATCH (article:Article {id: key})<-[:FALLS_UNDER]-(clauseType:ClauseType)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT clauseType
