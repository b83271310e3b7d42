// Every mapping of clause types to articles, in order, with the law that the article is of; that of today, or with a day that which applied then.
// $ids: string[] slugs of clause types; $asOfDay: day or null; $regulations, $articles, $jurisdictions, $agencies: string[], empty for all
UNWIND $ids AS id
MATCH (clauseType:ClauseType {slug: id})-[mapping:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
WHERE (size($regulations) = 0 OR regulation.slug IN $regulations)
  AND (size($articles) = 0 OR article.id IN $articles)
  AND (size($jurisdictions) = 0 OR EXISTS { (regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction) WHERE jurisdiction.code IN $jurisdictions })
  AND (size($agencies) = 0 OR EXISTS { (regulation)<-[:ENFORCES]-(agency:Agency) WHERE agency.slug IN $agencies })
  AND ($asOfDay IS NULL OR coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay)
RETURN clauseType.slug AS clauseType, clauseType.label AS clauseTypeLabel, clauseType.categorySlug AS category,
       mapping.relation AS relation, mapping.confidence AS confidence, mapping.rationale AS rationale, mapping.source AS source,
       mapping.judgement AS judgement, article.id AS article, article.ref AS articleRef, article.label AS articleLabel,
       article.url AS articleUrl, article.appliesFrom AS appliesFrom, article.endedOn AS endedOn,
       regulation.slug AS regulation, regulation.shortName AS regulationName,
       COLLECT { MATCH (regulation)-[:APPLIES_IN]->(place:Jurisdiction) RETURN place.code ORDER BY place.code } AS jurisdictions
ORDER BY clauseType, article
