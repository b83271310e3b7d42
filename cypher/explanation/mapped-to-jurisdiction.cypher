// The mappings of clause types that lead to the law of a jurisdiction.
// $key: code
MATCH (clauseType:ClauseType)-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)-[:APPLIES_IN]->(:Jurisdiction {code: $key})
RETURN clauseType.slug AS clauseType, article.id AS article, regulation.slug AS regulation,
       fallsUnder.relation AS relation, fallsUnder.rationale AS rationale, fallsUnder.confidence AS confidence, fallsUnder.source AS source,
       $key AS jurisdiction, null AS agency, null AS role
