// Provisions of other platforms that had the primary clause type that this one had, at any rank; `standing` goes on.
// key: provision record id; $asOf: time
MATCH (own:Provision {id: key})-[held:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE held.rank = 1 AND held.from <= $asOf AND (held.to IS NULL OR held.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = own.documentId AND version.sequence >= held.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
MATCH (clauseType)<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(node:Provision)
WHERE node.platformSlug <> own.platformSlug
  AND conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= conclusion.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
WITH node, max(coalesce(conclusion.severityRank, clauseType.severityRank)) AS severityRank, collect(conclusion.basis)[0] AS basis
WITH node, {
  sha256: COLLECT {
    MATCH (node)-[worded:WORDED]->(wording:Wording)
    WHERE worded.from <= $asOf
    RETURN wording.sha256 ORDER BY worded.fromSequence DESC LIMIT 1
  }[0],
  platform: node.platformSlug,
  basis: basis,
  severityRank: severityRank
} AS edge
WHERE true
