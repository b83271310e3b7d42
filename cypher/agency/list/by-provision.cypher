// Agencies that enforce a regulation which this provision comes under, and those that its curated record names.
// Each has these regulations with the clause types that lead there, or the reason of the record.
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
