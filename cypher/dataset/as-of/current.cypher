// The data as they were recorded by the end of the day, one row, or none before the first load.
// $asOf: time
MATCH (dataset:Dataset {id: 'dataset'})
CALL () {
  MATCH (version:Version)
  WHERE version.capturedAt <= $asOf AND version.id > '' AND (version.unreadable IS NULL OR NOT EXISTS {
    MATCH (unread:Document {id: version.documentId}) WHERE unread.readSince > $asOf
  })
  RETURN version.capturedAt AS recordedAt
  ORDER BY version.capturedAt DESC
  LIMIT 1
  UNION ALL
  OPTIONAL MATCH (collection:Collection {kind: 'CURATED'})
  WHERE collection.asOf <= $asOf
  RETURN collection.asOf AS recordedAt
}
WITH dataset, max(recordedAt) AS asOf
RETURN dataset.version AS version, dataset.builtAt AS builtAt, dataset.classifier AS classifier, asOf
