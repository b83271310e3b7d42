// How many platforms had, at the end of a day, a clause type that falls under an article of each regulation applying then.
// $ids: string[] slugs; $asOfDay: day YYYY-MM-DD
UNWIND $ids AS id
CALL (id) {
  MATCH (:Regulation {slug: id})<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  WITH DISTINCT clauseType
  MATCH (clauseType)<-[used:USED]-(platform:Platform)
  WHERE used.days[0] <= $asOfDay AND used.provisions[size([day IN used.days WHERE day <= $asOfDay]) - 1] > 0
  RETURN count(DISTINCT platform) AS total
}
RETURN id, total
