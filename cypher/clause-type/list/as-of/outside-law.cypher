// Clause types that a platform used at the end of the day and that fall under no article that applied.
// key: platform slug; $asOfDay: day
MATCH (:Platform {slug: key})-[used:USED]->(node:ClauseType)
WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
  AND NOT EXISTS {
    MATCH (node)-[:FALLS_UNDER]->(article:Article)
    WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  }
