// Makes each of the given building blocks exist with the given properties; a null removes one.
// $rows: list of {key: string, the id; properties: map}
UNWIND $rows AS row
MERGE (block:BuildingBlock {id: row.key})
SET block += row.properties
