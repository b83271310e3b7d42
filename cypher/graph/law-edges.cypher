// How laws, agencies and jurisdictions are joined, all of it, in order: where each law applies, who enforces it and as what, where agencies sit, and which place lies within which. No parameters.
CALL () {
  MATCH (source:Regulation)-[:APPLIES_IN]->(target:Jurisdiction)
  RETURN 'APPLIES_IN' AS relationship, source.slug AS source, target.code AS target, null AS role
  UNION ALL
  MATCH (source:Agency)-[enforces:ENFORCES]->(target:Regulation)
  RETURN 'ENFORCES' AS relationship, source.slug AS source, target.slug AS target, enforces.role AS role
  UNION ALL
  MATCH (source:Agency)-[:BASED_IN]->(target:Jurisdiction)
  RETURN 'BASED_IN' AS relationship, source.slug AS source, target.code AS target, null AS role
  UNION ALL
  MATCH (source:Jurisdiction)-[:WITHIN]->(target:Jurisdiction)
  RETURN 'WITHIN' AS relationship, source.code AS source, target.code AS target, null AS role
}
RETURN relationship, source, target, role
ORDER BY relationship, source, target, role
