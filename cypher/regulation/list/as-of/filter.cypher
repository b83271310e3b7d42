// Only regulations that apply on the day: while one of their articles does; one without articles by its own dates.
// $asOfDay: day YYYY-MM-DD; $filter.clauseTypes, $filter.relations, $filter.confidences: string[] or null
AND (EXISTS {
    MATCH (node)<-[:PART_OF]-(article:Article)
    WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  }
  OR (coalesce(node.articleCount, 0) = 0
    AND (any(day IN node.applicationDates WHERE day <= $asOfDay)
      OR (size(node.applicationDates) = 0 AND coalesce(node.inForce <= $asOfDay, false)))))
AND (($filter.clauseTypes IS NULL AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)<-[:PART_OF]-(article:Article)<-[fallsUnder:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
