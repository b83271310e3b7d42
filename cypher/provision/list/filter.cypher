// Narrows provisions.
// $filter.recordIds, $filter.documents, $filter.platforms, $filter.exceptPlatforms, $filter.sectors, $filter.collections, $filter.termsTypes, $filter.languages, $filter.kinds, $filter.shownIn: string[] or null
// $filter.unclassifiedReasons: string[] or null; $filter.classified: boolean or null; $filter.externalId: string or null; $filter.textContains: lower-case string or null
// $filter.concluded: true when any of the following is asked, or null; which one and the same conclusion must meet
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.articles, $filter.jurisdictions, $filter.agencies, $filter.severities, $filter.bases, $filter.confidenceLevels: string[] or null
// $filter.platformsAtMost: integer or null; $filter.severityAtLeast: 1, 2, 3 or null; $filter.confidenceAtLeast: number or null; $filter.primary: boolean or null
AND ($filter.recordIds IS NULL OR node.id IN $filter.recordIds)
AND ($filter.documents IS NULL OR node.documentId IN $filter.documents)
AND ($filter.platforms IS NULL OR node.platformSlug IN $filter.platforms)
AND ($filter.exceptPlatforms IS NULL OR NOT node.platformSlug IN $filter.exceptPlatforms)
AND ($filter.sectors IS NULL OR EXISTS {
  MATCH (platform:Platform {slug: node.platformSlug})-[:IN_SECTOR]->(sector:Sector)
  WHERE sector.slug IN $filter.sectors
})
AND ($filter.collections IS NULL OR node.collectionId IN $filter.collections)
AND ($filter.termsTypes IS NULL OR node.termsType IN $filter.termsTypes)
AND ($filter.languages IS NULL OR node.language IN $filter.languages)
AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
AND ($filter.classified IS NULL OR (node.clauseTypeSlug IS NOT NULL) = $filter.classified)
AND ($filter.externalId IS NULL OR $filter.externalId IN node.externalIds)
AND ($filter.concluded IS NULL OR EXISTS {
  MATCH (node)-[conclusion:INSTANCE_OF]->(clauseType)
  WHERE ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.platformsAtMost IS NULL OR coalesce(clauseType.platformCount, 0) <= $filter.platformsAtMost)
    AND ($filter.primary IS NULL OR (conclusion.rank = 1) = $filter.primary)
    AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
    AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
    AND ($filter.bases IS NULL OR conclusion.basis IN $filter.bases)
    AND ($filter.confidenceLevels IS NULL OR conclusion.level IN $filter.confidenceLevels)
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
})
AND ($filter.unclassifiedReasons IS NULL OR node.unclassifiedReason IN $filter.unclassifiedReasons)
AND ($filter.shownIn IS NULL OR EXISTS {
  MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
  WHERE shown.code IN $filter.shownIn
  MATCH (collection:Collection {id: node.collectionId})
  WHERE larger.code IN collection.jurisdictions
})
AND ($filter.textContains IS NULL OR EXISTS {
  MATCH (wording:Wording {sha256: node.sha256}) WHERE toLower(wording.text) CONTAINS $filter.textContains
})
