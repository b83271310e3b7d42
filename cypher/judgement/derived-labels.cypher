// What was derived of the label that each judgement is of, or of the primary one where it is of the severity; without those of which nothing was.
// $ids: string[] ids of judgements
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
MATCH (provision:Provision {id: judgement.provision})-[derived:INSTANCE_OF|DERIVED_INSTANCE_OF]->(clauseType:ClauseType)
WHERE (type(derived) = 'DERIVED_INSTANCE_OF') = coalesce(provision.judged, false) AND NOT coalesce(derived.past, false)
  AND (judgement.clauseType IS NULL OR clauseType.slug = judgement.clauseType)
WITH id, derived, clauseType
ORDER BY derived.rank
WITH id, collect({
  clauseType: clauseType.slug, rank: derived.rank, confidence: derived.confidence, level: derived.level,
  basis: derived.basis, cues: coalesce(derived.cues, []), classifier: derived.classifier,
  severity: coalesce(derived.severity, clauseType.severity)
})[0] AS derived
RETURN id, derived
