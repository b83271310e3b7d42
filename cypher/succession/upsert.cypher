// Makes each of the given judgements on successions exist with the given properties.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (succession:Succession {slug: row.key})
SET succession += row.properties
