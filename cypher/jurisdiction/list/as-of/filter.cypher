// Law of a day for the filter of jurisdictions: regulations that apply then.
// $asOfDay: day YYYY-MM-DD; $filter.hasRegulations: boolean or null
AND ($filter.hasRegulations IS NULL OR $filter.hasRegulations = EXISTS {
  MATCH (node)<-[:APPLIES_IN]-(regulation:Regulation)
  WHERE EXISTS {
      MATCH (regulation)<-[:PART_OF]-(article:Article)
      WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    }
    OR (coalesce(regulation.articleCount, 0) = 0
      AND (any(day IN regulation.applicationDates WHERE day <= $asOfDay)
        OR (size(regulation.applicationDates) = 0 AND coalesce(regulation.inForce <= $asOfDay, false))))
})
