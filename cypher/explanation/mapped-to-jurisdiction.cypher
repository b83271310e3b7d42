// The mappings of clause types that lead to the law of a jurisdiction, its own and that of what it is within.
// $key: code
MATCH way = (:Jurisdiction {code: $key})-[:WITHIN*0..4]->(larger:Jurisdiction)
MATCH (clauseType:ClauseType)-[fallsUnder:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)-[:APPLIES_IN]->(larger)
RETURN clauseType.slug AS clauseType, article.id AS article, regulation.slug AS regulation,
       fallsUnder.relation AS relation, fallsUnder.rationale AS rationale, fallsUnder.confidence AS confidence, fallsUnder.source AS source,
       [place IN nodes(way) | place.code] AS places, null AS agency, null AS role
