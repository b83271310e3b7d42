// Makes each of the given provisions exist with the given properties, as one of its document; a null removes one, one not given stays.
// $rows: list of {key: string, the id; document: id; properties: map}
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (provision:Provision {id: row.key})
SET provision += row.properties
MERGE (document)-[:CONTAINS]->(provision)
