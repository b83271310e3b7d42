// The clause types under an article of this regulation that applied, which at least two platforms used; no row when there is no such regulation.
// $regulation: string slug; $asOfDay: day
MATCH (regulation:Regulation {slug: $regulation})
RETURN COLLECT {
  MATCH (regulation)<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  WITH DISTINCT clauseType
  WHERE ([0] + clauseType.usedPlatforms)[size([day IN clauseType.usedDays WHERE day <= $asOfDay])] >= 2
  RETURN clauseType.slug
} AS slugs
