// The mappings of clause types that lead to the law that an agency enforces.
// $key: slug
MATCH (clauseType:ClauseType)-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)<-[enforces:ENFORCES]-(:Agency {slug: $key})
RETURN clauseType.slug AS clauseType, article.id AS article, regulation.slug AS regulation,
       fallsUnder.relation AS relation, fallsUnder.rationale AS rationale, fallsUnder.confidence AS confidence, fallsUnder.source AS source,
       null AS places, $key AS agency, enforces.role AS role
