// Says of clause types how many platforms used them through time, where it differs.
// $rows: list of {clauseType: slug; properties: map of lists in step}
UNWIND $rows AS row
MATCH (clauseType:ClauseType {slug: row.clauseType})
WHERE clauseType.usedDays IS NULL OR clauseType.usedDays <> row.properties.usedDays
   OR clauseType.usedPlatforms <> row.properties.usedPlatforms OR clauseType.usedProvisions <> row.properties.usedProvisions
SET clauseType += row.properties
