// Agencies that enforce a regulation which this provision came under on the day, and those that its curated record names.
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
  MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)<-[enforces:ENFORCES]-(agency:Agency)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  WITH agency, regulation, enforces, clauseType, min(conclusion.rank) AS rank
  ORDER BY rank, clauseType.slug
  WITH agency, regulation, enforces, collect(clauseType.label) AS clauseTypes
  ORDER BY regulation.slug
  RETURN agency AS node, {regulation: regulation.slug, shortName: regulation.shortName, role: enforces.role, clauseTypes: clauseTypes} AS law,
         null AS reason
  UNION ALL
  MATCH (provision)-[concerns:CONCERNS]->(agency:Agency)
  RETURN agency AS node, null AS law, concerns.rationale AS reason
}
WITH node, collect(law) AS laws, max(reason) AS reason
WITH node, {laws: laws, reason: reason} AS edge
WHERE node.slug > ''
