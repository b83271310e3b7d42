// Jurisdictions whose law this provision came under on the day, and those that its curated record names.
// It counts as it stood at the end of the day or, where its document was gone, in its last version.
// key: provision record id; $asOf: time as string; $asOfDay: day YYYY-MM-DD
MATCH (provision:Provision {id: key})
CALL (provision) {
  MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = provision.documentId AND version.sequence >= conclusion.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  WITH DISTINCT jurisdiction, regulation
  ORDER BY regulation.slug
  RETURN jurisdiction AS node, regulation.slug AS regulation, false AS flagged
  UNION ALL
  MATCH (provision)-[:FLAGS]->(jurisdiction:Jurisdiction)
  RETURN jurisdiction AS node, null AS regulation, true AS flagged
}
WITH node, collect(regulation) AS regulations, max(flagged) AS flagged
WITH node, {regulations: regulations, flagged: flagged} AS edge
WHERE node.code > ''
