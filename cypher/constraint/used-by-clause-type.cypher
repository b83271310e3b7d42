// Which platforms ever used a clause type.
CREATE INDEX used_by_clause_type IF NOT EXISTS
FOR ()-[used:USED]-() ON (used.clauseTypeSlug, used.platformSlug)
