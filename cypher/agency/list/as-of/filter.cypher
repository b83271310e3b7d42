// Law of a day for the filter of agencies: by articles that apply then.
// $asOfDay: day YYYY-MM-DD; $filter.clauseTypes: string[] or null
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)-[:ENFORCES]->(:Regulation)<-[:PART_OF]-(article:Article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
})
