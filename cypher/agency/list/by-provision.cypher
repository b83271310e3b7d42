// Agencies that enforce a regulation which this provision comes under, each with these regulations and the clause types that lead there,
// and those that the curated record of the provision names, with its reason.
// key: provision record id
MATCH (provision:Provision {id: key})
CALL (provision) {
  MATCH (provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)-[:UNDER]->(regulation:Regulation)<-[enforces:ENFORCES]-(agency:Agency)
  WITH agency, regulation, enforces, conclusion, clauseType
  ORDER BY conclusion.rank, clauseType.slug
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
