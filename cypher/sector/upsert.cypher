// Makes each of the given sectors exist with the given properties.
// $rows: list of {key: string, the slug; properties: map}
UNWIND $rows AS row
MERGE (sector:Sector {slug: row.key})
SET sector += row.properties
