// Narrows provisions by what is told otherwise of a day.
// $asOf: time; $asOfDay: day; $filter.languages: string[] or null
// $filter.unclassifiedReasons: string[] or null; $filter.classified: boolean or null; $filter.textContains: lower-case string or null
// $filter.concluded: true when any of the following is asked, or null; which one and the same conclusion must meet
// $filter.clauseTypes, $filter.categories, $filter.regulations, $filter.articles, $filter.jurisdictions, $filter.agencies, $filter.severities, $filter.bases, $filter.confidenceLevels: string[] or null
// $filter.platformsAtMost: integer or null; $filter.severityAtLeast: 1, 2, 3 or null; $filter.confidenceAtLeast: number or null; $filter.primary: boolean or null
AND ($filter.languages IS NULL OR node.sha256 IS NULL AND node.language IN $filter.languages OR EXISTS {
  MATCH (node)-[worded:WORDED]->(:Wording)
  WHERE worded.language IN $filter.languages AND worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
})
AND ($filter.classified IS NULL OR $filter.classified = EXISTS {
  MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= conclusion.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
})
AND ($filter.concluded IS NULL OR EXISTS {
  MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= conclusion.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
    AND ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.categories IS NULL OR clauseType.categorySlug IN $filter.categories)
    AND ($filter.platformsAtMost IS NULL OR ([0] + coalesce(clauseType.usedPlatforms, []))[size([day IN coalesce(clauseType.usedDays, []) WHERE day <= $asOfDay])] <= $filter.platformsAtMost)
    AND ($filter.primary IS NULL OR (conclusion.rank = 1) = $filter.primary)
    AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
    AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
    AND ($filter.bases IS NULL OR conclusion.basis IN $filter.bases)
    AND ($filter.confidenceLevels IS NULL OR conclusion.level IN $filter.confidenceLevels)
    AND ($filter.confidenceAtLeast IS NULL OR conclusion.confidence >= $filter.confidenceAtLeast)
    AND ($filter.regulations IS NULL OR EXISTS {
      MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
      WHERE article.regulationSlug IN $filter.regulations
        AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    })
    AND ($filter.articles IS NULL OR EXISTS {
      MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)
      WHERE article.id IN $filter.articles
        AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    })
    AND ($filter.jurisdictions IS NULL OR EXISTS {
      MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
      WHERE jurisdiction.code IN $filter.jurisdictions
        AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    })
    AND ($filter.agencies IS NULL OR EXISTS {
      MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(:Regulation)<-[:ENFORCES]-(agency:Agency)
      WHERE agency.slug IN $filter.agencies
        AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    })
})
AND ($filter.unclassifiedReasons IS NULL OR node.judged AND node.unclassifiedReason IN $filter.unclassifiedReasons OR node.judged IS NULL AND EXISTS {
  MATCH (node)-[worded:WORDED]->(:Wording)
  WHERE worded.unclassifiedReason IN $filter.unclassifiedReasons AND worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
})
AND ($filter.textContains IS NULL OR EXISTS {
  MATCH (node)-[worded:WORDED]->(wording:Wording)
  WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
    AND toLower(wording.text) CONTAINS $filter.textContains
})
