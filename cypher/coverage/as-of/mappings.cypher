// What clause types led to: category, and articles that bear on them and applied, by regulation.
// $asOfDay: day
MATCH (clauseType:ClauseType)
OPTIONAL MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
RETURN clauseType.slug AS clauseType, clauseType.categorySlug AS category, article.regulationSlug AS regulation,
       collect(DISTINCT article.id) AS articles
