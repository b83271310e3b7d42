// Jurisdictions whose law this provision comes under, each with these regulations, and those that the curated record of the provision names.
// key: provision record id
MATCH (provision:Provision {id: key})
CALL (provision) {
  MATCH (provision)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(regulation:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
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
