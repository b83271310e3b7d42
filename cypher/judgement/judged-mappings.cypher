// The pairs of a clause type and an article that somebody judged, also where one of them is gone; and those that still show what is judged no more. No parameters.
CALL () {
  MATCH (judgement:Judgement {kind: 'MAPPING'})
  RETURN judgement.clauseType AS clauseType, judgement.article AS article
  UNION
  MATCH (clauseType:ClauseType)-[judged:FALLS_UNDER|DERIVED_FALLS_UNDER]->(article:Article)
  WHERE judged.judgement IS NOT NULL OR type(judged) = 'DERIVED_FALLS_UNDER'
  RETURN clauseType.slug AS clauseType, article.id AS article
}
RETURN clauseType, article
ORDER BY clauseType, article
