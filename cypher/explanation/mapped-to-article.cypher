// The mappings of clause types that lead to an article.
// $key: id such as eu-dsa:art-14
MATCH (clauseType:ClauseType)-[fallsUnder:FALLS_UNDER]->(article:Article {id: $key})-[:PART_OF]->(regulation:Regulation)
RETURN clauseType.slug AS clauseType, article.id AS article, regulation.slug AS regulation,
       fallsUnder.relation AS relation, fallsUnder.rationale AS rationale, fallsUnder.confidence AS confidence, fallsUnder.source AS source,
       null AS places, null AS agency, null AS role
