// Makes each of the given regulations exist with the given properties; a null removes one.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (regulation:Regulation {slug: row.key})
SET regulation += row.properties
