// What was derived of provisions before anybody judged: the primary clause type with its confidence and severity; without those of which nothing was.
// $ids: string[] record ids
UNWIND $ids AS id
MATCH (provision:Provision {id: id})-[derived:INSTANCE_OF|DERIVED_INSTANCE_OF]->(clauseType:ClauseType)
WHERE (type(derived) = 'DERIVED_INSTANCE_OF') = coalesce(provision.judged, false) AND NOT coalesce(derived.past, false)
WITH id, derived, clauseType
ORDER BY derived.rank
WITH id, collect({
  clauseType: clauseType.slug, rank: derived.rank, confidence: derived.confidence, level: derived.level,
  basis: derived.basis, cues: coalesce(derived.cues, []), classifier: derived.classifier,
  severity: coalesce(derived.severity, clauseType.severity)
})[0] AS derived
RETURN id, derived
