// Provisions of a primary clause type, most severe first.
CREATE INDEX provision_by_clause_type IF NOT EXISTS
FOR (provision:Provision) ON (provision.clauseTypeSlug, provision.severityRank, provision.id)
