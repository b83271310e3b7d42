// Makes each of the given agencies exist with the given properties; a null removes one.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (agency:Agency {slug: row.key})
SET agency += row.properties
