// Collections by id. What they had at the end of the day takes a walk to count and is told by `counts`.
// $ids: string[] ids; $asOf: time
UNWIND $ids AS id
MATCH (collection:Collection {id: id})
CALL (collection) {
  MATCH (collection)<-[:ARCHIVED_IN]-(document:Document)-[:HAS_VERSION]->(version:Version)
  WHERE version.capturedAt <= $asOf AND coalesce(document.readSince, '') <= $asOf
  RETURN max(version.capturedAt) AS capturedAt
}
RETURN id, collection.kind AS kind, collection.name AS name, collection.tagline AS tagline, collection.licence AS licence,
       collection.licenceUrl AS licenceUrl, collection.attribution AS attribution, collection.url AS url,
       collection.versionsUrl AS versionsUrl, collection.declarationsUrl AS declarationsUrl, collection.languages AS languages,
       collection.jurisdictions AS jurisdictions, collection.head AS head, collection.importedAt AS importedAt,
       collection.origin AS origin,
       CASE
         WHEN collection.kind <> 'CURATED' THEN capturedAt
         WHEN collection.asOf <= $asOf THEN collection.asOf
       END AS asOf,
       null AS documentCount, null AS platformCount, null AS versionCount, null AS provisionCount
