// Which platforms use a clause type.
CREATE INDEX uses_by_clause_type IF NOT EXISTS
FOR ()-[uses:USES]-() ON (uses.clauseTypeSlug, uses.platformSlug)
