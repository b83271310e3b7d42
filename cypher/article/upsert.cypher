// Makes each of the given articles exist with the given properties; a null removes one.
// $rows: list of {key: string, the id; properties: map}
UNWIND $rows AS row
MERGE (article:Article {id: row.key})
SET article += row.properties
