// What is concluded of provisions, in order, where the conclusion is of these clause types and as severe and sure as asked.
// $ids: string[] record ids; $clauseTypes: string[] slugs; $primary: true, or null for any rank
// $severityAtLeast: 1, 2, 3 or null; $confidenceAtLeast: number or null
UNWIND $ids AS id
MATCH (provision:Provision {id: id})-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
WHERE clauseType.slug IN $clauseTypes
  AND ($primary IS NULL OR conclusion.rank = 1)
  AND ($severityAtLeast IS NULL OR coalesce(conclusion.severityRank, clauseType.severityRank) >= $severityAtLeast)
  AND ($confidenceAtLeast IS NULL OR conclusion.confidence >= $confidenceAtLeast)
RETURN id, provision.platformSlug AS platform, clauseType.slug AS clauseType, conclusion.rank AS rank,
       conclusion.confidence AS confidence, conclusion.level AS confidenceLevel, conclusion.basis AS basis,
       conclusion.cues AS cues, conclusion.classifier AS classifier, coalesce(conclusion.severity, clauseType.severity) AS severity,
       conclusion.judgement AS judgement, conclusion.severityJudgement AS severityJudgement
ORDER BY id, rank, clauseType
