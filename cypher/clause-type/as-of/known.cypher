// Which of these clause types there are, and whether each falls under an article of a regulation that applied.
// $slugs: string[]; $regulation: string slug or null; $asOfDay: day
UNWIND $slugs AS slug
MATCH (clauseType:ClauseType {slug: slug})
RETURN slug, EXISTS {
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article {regulationSlug: $regulation})
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
} AS under
