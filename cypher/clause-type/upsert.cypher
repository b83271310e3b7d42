// Makes each of the given clause types exist with the given properties; a null removes one.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (clauseType:ClauseType {slug: row.key})
SET clauseType += row.properties
