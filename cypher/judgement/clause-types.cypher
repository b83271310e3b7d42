// The clause types that there are, each with the severity of its provisions. No parameters.
MATCH (clauseType:ClauseType)
RETURN clauseType.slug AS slug, clauseType.severity AS severity
