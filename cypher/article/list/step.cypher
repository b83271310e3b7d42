// The beginnings and the ends of articles that lie after one day and not after another; the beginnings without a day where they are asked.
// clauseTypes: slugs; $filter.from, $filter.until: days YYYY-MM-DD; $filter.undated: boolean
// $filter.bindingIn, $filter.platforms: string[] or null
UNWIND [{event: 'STARTS', day: node.appliesFrom}, {event: 'ENDS', day: node.endedOn}] AS step
WITH node, {
  event: CASE WHEN step.day = '9999-12-31' THEN 'UNDATED' ELSE step.event END,
  day: step.day,
  clauseTypes: clauseTypes
} AS edge
WHERE edge.day > $filter.from AND (edge.day <= $filter.until OR (edge.event = 'UNDATED' AND $filter.undated))
AND ($filter.bindingIn IS NULL OR EXISTS {
  MATCH (node)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(:Jurisdiction)<-[:WITHIN*0..4]-(place:Jurisdiction)
  WHERE place.code IN $filter.bindingIn
})
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[:FALLS_UNDER]-(:ClauseType)<-[:USES]-(platform:Platform)
  WHERE platform.slug IN $filter.platforms
})
