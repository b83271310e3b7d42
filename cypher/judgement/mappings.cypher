// What was compiled and what was judged of pairs of a clause type and an article, one row for each, also where one of them is gone.
// $pairs: list of {clauseType: slug, article: id}
UNWIND $pairs AS pair
OPTIONAL MATCH (clauseType:ClauseType {slug: pair.clauseType})
OPTIONAL MATCH (article:Article {id: pair.article})
RETURN pair.clauseType AS clauseType, pair.article AS article, clauseType IS NOT NULL AND article IS NOT NULL AS there,
       COLLECT {
         MATCH (clauseType)-[derived:FALLS_UNDER|DERIVED_FALLS_UNDER]->(article)
         WHERE derived.judgement IS NULL
         RETURN properties(derived)
       }[0] AS derived,
       COLLECT {
         MATCH (judgement:Judgement {kind: 'MAPPING', clauseType: pair.clauseType, article: pair.article})
         RETURN properties(judgement)
       } AS judgements
