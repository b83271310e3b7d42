// Goes on from `clauseType` to the conclusions of the day that meet all that the filter asks of them.
// $asOf: time; $filter.documents: string[] or null; only where it names documents, those of the last version of ones that were gone count
// $filter.severities, $filter.bases, $filter.confidenceLevels: string[] or null
// $filter.severityAtLeast: 1, 2, 3 or null; $filter.confidenceAtLeast: number or null; $filter.primary: boolean or null
MATCH (clauseType)<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(node:Provision)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR $filter.documents IS NOT NULL AND NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = node.documentId AND version.sequence >= conclusion.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
AND ($filter.primary IS NULL OR (conclusion.rank = 1) = $filter.primary)
AND ($filter.severities IS NULL OR coalesce(conclusion.severity, clauseType.severity) IN $filter.severities)
AND ($filter.severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $filter.severityAtLeast)
AND ($filter.bases IS NULL OR conclusion.basis IN $filter.bases)
AND ($filter.confidenceLevels IS NULL OR conclusion.level IN $filter.confidenceLevels)
AND ($filter.confidenceAtLeast IS NULL OR conclusion.confidence >= $filter.confidenceAtLeast)
