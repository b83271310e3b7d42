// What clause types lead to: category, and articles that bear on them, by regulation. No parameters.
MATCH (clauseType:ClauseType)
OPTIONAL MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
RETURN clauseType.slug AS clauseType, clauseType.categorySlug AS category, article.regulationSlug AS regulation,
       collect(DISTINCT article.id) AS articles
