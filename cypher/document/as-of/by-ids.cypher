// Documents by record id, those that were recorded by the end of the day; what they had then. What takes a walk to count is told by `counts`.
// $ids: string[] record ids; $asOf: time
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
CALL (document) {
  MATCH (version:Version)
  WHERE version.documentId = document.id AND version.sequence > 0 AND version.capturedAt <= $asOf
  RETURN count(version) AS versionCount, max(CASE WHEN version.unreadable IS NULL THEN version.capturedAt END) AS verifiedAt,
         count(CASE WHEN version.kind = 'CHANGE' AND version.changeCount > 0 AND version.opening IS NULL THEN 1 END) AS changeCount,
         max(CASE WHEN version.kind = 'CHANGE' AND version.changeCount > 0 AND version.opening IS NULL THEN version.capturedAt END) AS changedAt
}
WITH id, document, versionCount, changeCount, document.chain IS NOT NULL AS archived, verifiedAt,
     coalesce(changedAt, document.firstTracked) AS changedAt
RETURN id, document.title AS title, document.termsType AS termsType, document.path AS path, document.language AS language,
       document.sourceUrls AS sourceUrls,
       CASE WHEN archived
         THEN none(index IN range(0, size(document.absentFrom) - 1)
                   WHERE document.absentFrom[index] <= $asOf AND document.absentTo[index] > $asOf)
         ELSE document.current END AS current,
       document.externalIds AS externalIds, document.platformSlug AS platformSlug, document.collectionId AS collectionId,
       document.firstTracked AS firstTracked,
       CASE WHEN archived THEN changedAt WHEN document.lastChanged <= $asOf THEN document.lastChanged END AS lastChanged,
       CASE WHEN archived THEN verifiedAt WHEN document.lastVerified <= $asOf THEN document.lastVerified END AS lastVerified,
       versionCount, null AS provisionCount,
       CASE WHEN document.endedAt <= $asOf THEN document.endedAt END AS endedAt, changeCount,
       COLLECT {
         MATCH (document)-[:SUPERSEDED_BY {status: 'CURATED'}]->(next:Document) WHERE coalesce(next.readSince, next.firstTracked, '') <= $asOf
         RETURN next.id ORDER BY next.id
       } AS supersededBy,
       COLLECT {
         MATCH (document)<-[:SUPERSEDED_BY {status: 'CURATED'}]-(earlier:Document) WHERE coalesce(earlier.readSince, earlier.firstTracked, '') <= $asOf
         RETURN earlier.id ORDER BY earlier.id
       } AS supersedes
