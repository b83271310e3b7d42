// Makes each regulation be enforced by exactly the given agencies, each in its role.
// $rows: list of {key: string, the slug; agencies: list of {slug: string, role: string}}
UNWIND $rows AS row
MATCH (regulation:Regulation {slug: row.key})
CALL (regulation, row) {
  MATCH (agency:Agency)-[stale:ENFORCES]->(regulation)
  WHERE NOT agency.slug IN [enforcer IN row.agencies | enforcer.slug]
  DELETE stale
}
UNWIND row.agencies AS enforcer
MATCH (agency:Agency {slug: enforcer.slug})
MERGE (agency)-[enforces:ENFORCES]->(regulation)
SET enforces.role = enforcer.role
