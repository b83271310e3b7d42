// The clause types of a category.
// $key: slug
MATCH (clauseType:ClauseType)-[:IN_CATEGORY]->(:Category {slug: $key})
RETURN clauseType.slug AS clauseType
