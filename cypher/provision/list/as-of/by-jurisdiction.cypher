// Provisions of the clause types that fall under an article that applied, of a regulation of this jurisdiction; `subject` and `conclusion` go on.
// key: jurisdiction code; $asOfDay: day
MATCH (:Jurisdiction {code: key})<-[:APPLIES_IN]-(:Regulation)<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT clauseType
