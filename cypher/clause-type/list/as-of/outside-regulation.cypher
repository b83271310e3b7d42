// Clause types that a platform used at the end of the day and that fall under no article of a regulation that applied.
// key: platform slug, a space, regulation slug; $asOfDay: day
MATCH (:Platform {slug: split(key, ' ')[0]})-[used:USED]->(node:ClauseType)
WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
  AND NOT EXISTS {
    MATCH (node)-[:FALLS_UNDER]->(article:Article {regulationSlug: split(key, ' ')[1]})
    WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  }
