// Says what of the collection is loaded; the time changes only with the digest.
// $key: string, the id; $head, $digest, $origin: strings; $asOf: time, or null for that of its newest version; $incomplete: true or null; $now: time
MATCH (collection:Collection {id: $key})
CALL (collection) {
  MATCH (collection)<-[:ARCHIVED_IN]-(:Document)-[:HAS_VERSION]->(version:Version)
  RETURN max(version.capturedAt) AS newest
}
SET collection.importedAt = CASE WHEN collection.digest = $digest THEN collection.importedAt ELSE $now END,
    collection.digest = $digest,
    collection.head = $head,
    collection.origin = $origin,
    collection.asOf = coalesce($asOf, newest),
    collection.incomplete = $incomplete
