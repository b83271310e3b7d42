// What was concluded of provisions at the end of the day, in order, where the conclusion is of these clause types and as severe and sure as asked.
// $ids: string[] record ids; $clauseTypes: string[] slugs; $primary: true, or null for any rank
// $severityAtLeast: 1, 2, 3 or null; $confidenceAtLeast: number or null; $asOf: time
UNWIND $ids AS id
MATCH (provision:Provision {id: id})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE clauseType.slug IN $clauseTypes
  AND conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = provision.documentId AND version.sequence >= conclusion.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
  AND ($primary IS NULL OR conclusion.rank = 1)
  AND ($severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $severityAtLeast)
  AND ($confidenceAtLeast IS NULL OR conclusion.confidence >= $confidenceAtLeast)
RETURN id, provision.platformSlug AS platform, clauseType.slug AS clauseType, conclusion.rank AS rank,
       conclusion.confidence AS confidence, conclusion.level AS confidenceLevel, conclusion.basis AS basis,
       conclusion.cues AS cues, conclusion.classifier AS classifier, coalesce(conclusion.severity, clauseType.severity) AS severity,
       conclusion.judgement AS judgement, conclusion.severityJudgement AS severityJudgement
ORDER BY id, rank, clauseType
