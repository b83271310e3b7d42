// The latest version of each document that was read as terms; without those of which none was.
// $ids: string[] record ids
// $until: time as string; what was recorded later is not there
UNWIND $ids AS id
CALL (id) {
  MATCH (version:Version)
  WHERE version.documentId = id AND version.sequence > 0 AND version.capturedAt <= $until AND version.unreadable IS NULL
  RETURN version ORDER BY version.sequence DESC LIMIT 1
}
RETURN id, version.id AS versionId
