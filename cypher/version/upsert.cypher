// Makes each of the given versions exist with the given properties, as one of its document; a null removes one. Those that were not there are marked as arriving.
// $rows: list of {key: string, the id; document: id; properties: map}
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (version:Version {id: row.key})
ON CREATE SET version.arriving = true
SET version += row.properties
MERGE (document)-[:HAS_VERSION]->(version)
