// Provisions of which one conclusion meets all that the filter asks of clause types, law, severity, confidence and basis: it begins at the few clause types.
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.articles, $filter.jurisdictions, $filter.severities, $filter.bases, $filter.confidenceLevels: string[] or null
// $filter.severityAtLeast: 1, 2, 3 or null; $filter.confidenceAtLeast: number or null; $filter.primary: boolean or null
// $filter.documents: string[] or null; only where it names documents, ended ones count
MATCH (clauseType:ClauseType)
WHERE ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
  AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
  AND ($filter.regulations IS NULL OR EXISTS {
    MATCH (clauseType)-[:UNDER]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
  })
  AND ($filter.articles IS NULL OR EXISTS {
    MATCH (clauseType)-[:FALLS_UNDER]->(article:Article) WHERE article.id IN $filter.articles
  })
  AND ($filter.jurisdictions IS NULL OR EXISTS {
    MATCH (clauseType)-[:UNDER]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
    WHERE jurisdiction.code IN $filter.jurisdictions
  })
WITH clauseType
MATCH (clauseType)<-[conclusion:INSTANCE_OF]-(node:Provision)
WHERE ($filter.primary IS NULL OR (conclusion.rank = 1) = $filter.primary)
  AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
  AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
  AND ($filter.bases IS NULL OR conclusion.basis IN $filter.bases)
  AND ($filter.confidenceLevels IS NULL OR conclusion.level IN $filter.confidenceLevels)
  AND ($filter.confidenceAtLeast IS NULL OR conclusion.confidence >= $filter.confidenceAtLeast)
WITH DISTINCT node
WHERE node.id > '' AND (node.current OR $filter.documents IS NOT NULL)
