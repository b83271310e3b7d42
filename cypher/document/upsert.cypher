// Makes each of the given documents exist with the given properties, in its collection and with its platform only.
// $rows: list of {key: string, the id; platform: slug; collection: id; properties: map}
UNWIND $rows AS row
MERGE (document:Document {id: row.key})
SET document += row.properties
WITH document, row
CALL (document, row) {
  MATCH (platform:Platform)-[stale:PUBLISHES]->(document)
  WHERE platform.slug <> row.platform
  DELETE stale
}
MATCH (platform:Platform {slug: row.platform})
MATCH (collection:Collection {id: row.collection})
MERGE (platform)-[:PUBLISHES]->(document)
MERGE (document)-[:ARCHIVED_IN]->(collection)
