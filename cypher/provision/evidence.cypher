// What proves each provision: the latest version that has it, and where that is recorded; without those of which no version is known.
// $ids: string[] record ids
// $until: time as string; what was recorded later is not there
UNWIND $ids AS id
MATCH (provision:Provision {id: id})<-[:CONTAINS]-(document:Document)-[:ARCHIVED_IN]->(collection:Collection)
CALL (provision) {
  OPTIONAL MATCH (provision)-[worded:WORDED]->(wording:Wording)
  WHERE worded.from <= $until
  RETURN worded, wording ORDER BY worded.fromSequence DESC LIMIT 1
}
CALL (provision, worded) {
  MATCH (version:Version)
  WHERE version.documentId = provision.documentId AND version.sequence > 0 AND version.capturedAt <= $until
    AND version.unreadable IS NULL
    AND (worded IS NULL AND provision.sha256 IS NULL
      OR version.sequence >= worded.fromSequence AND (worded.toSequence IS NULL OR version.sequence < worded.toSequence))
  RETURN version ORDER BY version.sequence DESC LIMIT 1
}
RETURN id, collection.id AS collectionId, collection.versionsUrl AS versionsUrl, document.path AS path,
       document.sourceUrls AS sourceUrls, version.id AS versionId, version.commit AS commit,
       version.capturedAt AS capturedAt, version.sha256 AS versionSha256, wording.sha256 AS wordingSha256
