// How many platforms use this clause type.
// key: clause type slug
MATCH (clauseType:ClauseType {slug: key})
WITH coalesce(clauseType.platformCount, 0) AS total
