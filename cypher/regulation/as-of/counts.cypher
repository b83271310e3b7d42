// How many platforms and provisions that stood at the end of the day came under articles of each regulation applying then.
// $ids: string[] slugs; $asOf: time as string; $asOfDay: day YYYY-MM-DD
UNWIND $ids AS id
CALL (id) {
  MATCH (:Regulation {slug: id})<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  WITH DISTINCT clauseType
  MATCH (clauseType)<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
  RETURN count(DISTINCT provision.platformSlug) AS platformCount, count(DISTINCT provision) AS provisionCount
}
RETURN id AS key, platformCount, provisionCount
