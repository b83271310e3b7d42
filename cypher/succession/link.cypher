// Makes the given successions of documents, and no others, exist.
// $rows: list of {earlier: id, later: id, properties: map}
CALL () {
  MATCH (:Document)-[stale:SUPERSEDED_BY]->(:Document)
  DELETE stale
}
UNWIND $rows AS row
MATCH (earlier:Document {id: row.earlier})
MATCH (later:Document {id: row.later})
CREATE (earlier)-[supersededBy:SUPERSEDED_BY]->(later)
SET supersededBy = row.properties
