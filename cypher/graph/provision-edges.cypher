// What provisions are joined to: the document, the clause types by the conclusions that meet a filter, and the law that a curated record names.
// $ids: string[] record ids
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.articles, $filter.jurisdictions, $filter.agencies: string[] or null
// $filter.severityAtLeast: 1, 2, 3 or null; $filter.confidenceAtLeast: number or null; $filter.primary: boolean or null
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
RETURN id, provision.documentId AS document, COLLECT {
  MATCH (provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
  WHERE ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.primary IS NULL OR (conclusion.rank = 1) = $filter.primary)
    AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
    AND ($filter.confidenceAtLeast IS NULL OR conclusion.confidence >= $filter.confidenceAtLeast)
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
    AND ($filter.agencies IS NULL OR EXISTS {
      MATCH (clauseType)-[:UNDER]->(:Regulation)<-[:ENFORCES]-(agency:Agency) WHERE agency.slug IN $filter.agencies
    })
  RETURN conclusion {
    clauseType: clauseType.slug, .rank, .confidence, confidenceLevel: conclusion.level, .basis, .classifier,
    severity: coalesce(conclusion.severity, clauseType.severity), .judgement, .from
  }
  ORDER BY conclusion.rank, clauseType.slug
} AS conclusions, COLLECT {
  MATCH (provision)-[cites:CITES]->(regulation:Regulation)
  WHERE $filter.regulations IS NULL OR regulation.slug IN $filter.regulations
  RETURN {regulation: regulation.slug, kind: cites.kind} ORDER BY regulation.slug, cites.kind
} AS cites, COLLECT {
  MATCH (provision)-[concerns:CONCERNS]->(agency:Agency)
  WHERE $filter.agencies IS NULL OR agency.slug IN $filter.agencies
  RETURN {agency: agency.slug, rationale: concerns.rationale} ORDER BY agency.slug
} AS concerns, COLLECT {
  MATCH (provision)-[:FLAGS]->(jurisdiction:Jurisdiction)
  WHERE $filter.jurisdictions IS NULL OR jurisdiction.code IN $filter.jurisdictions
  RETURN jurisdiction.code ORDER BY jurisdiction.code
} AS flags
