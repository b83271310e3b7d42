// How many platforms used this clause type.
// key: clause type slug; $asOfDay: day
MATCH (clauseType:ClauseType {slug: key})
WITH ([0] + coalesce(clauseType.usedPlatforms, []))[size([day IN clauseType.usedDays WHERE day <= $asOfDay])] AS total
