// The slugs of all clause types. No parameters.
MATCH (clauseType:ClauseType)
RETURN clauseType.slug AS slug
