// The clause types under this regulation that at least two platforms use; no row when there is no such regulation.
// $regulation: string slug
MATCH (regulation:Regulation {slug: $regulation})
RETURN COLLECT {
  MATCH (regulation)<-[:UNDER]-(clauseType:ClauseType)
  WHERE COUNT { (clauseType)<-[:USES]-(:Platform) } >= 2
  RETURN clauseType.slug
} AS slugs
