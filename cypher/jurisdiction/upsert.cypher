// Makes each of the given jurisdictions exist with the given properties; a null removes one.
// $rows: list of {key: string, the code; properties: map}
UNWIND $rows AS row
MERGE (jurisdiction:Jurisdiction {code: row.key})
SET jurisdiction += row.properties
