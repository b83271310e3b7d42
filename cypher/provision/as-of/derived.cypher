// What was derived of provisions of the day before anybody judged: the primary clause type with its confidence and severity; without those of which nothing was.
// $ids: string[] record ids; $asOf: time
UNWIND $ids AS id
MATCH (provision:Provision {id: id})-[derived:INSTANCE_OF|WAS_INSTANCE_OF|DERIVED_INSTANCE_OF]->(clauseType:ClauseType)
WHERE (type(derived) = 'DERIVED_INSTANCE_OF') = coalesce(provision.judged, false)
  AND derived.from <= $asOf AND (derived.to IS NULL OR derived.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = provision.documentId AND version.sequence >= derived.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
WITH id, derived, clauseType
ORDER BY derived.rank
WITH id, collect({
  clauseType: clauseType.slug, rank: derived.rank, confidence: derived.confidence, level: derived.level,
  basis: derived.basis, cues: coalesce(derived.cues, []), classifier: derived.classifier,
  severity: coalesce(derived.severity, clauseType.severity)
})[0] AS derived
RETURN id, derived
