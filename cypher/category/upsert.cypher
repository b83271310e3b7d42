// Makes each of the given categories exist with the given properties; a null removes one.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (category:Category {slug: row.key})
SET category += row.properties
