// Provisions of this clause type, at any rank; `subject` and `conclusion` go on.
// key: clause type slug
MATCH (clauseType:ClauseType {slug: key})
