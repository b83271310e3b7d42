// Provisions by record id as they stood at the end of the day, or last before it; those that had appeared by then. What takes a walk over the document is told by `positions`.
// $ids: string[] record ids; $asOf: time
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
WITH provision.documentId AS documentId, collect(provision) AS provisions
MATCH (document:Document {id: documentId})
WITH document, provisions, COLLECT {
  MATCH (version:Version)
  WHERE version.documentId = documentId AND version.sequence > 0 AND version.capturedAt <= $asOf
  RETURN version {.sequence, .capturedAt, .unreadable} ORDER BY version.sequence
} AS versions
UNWIND provisions AS provision
CALL (provision) {
  MATCH (provision)-[worded:WORDED]->(wording:Wording)
  WHERE worded.from <= $asOf
  RETURN worded, wording.sha256 AS sha256
  ORDER BY worded.fromSequence DESC
  LIMIT 1
  UNION
  MATCH (provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
  WHERE provision.sha256 IS NULL AND conclusion.from <= $asOf
  RETURN null AS worded, null AS sha256
  LIMIT 1
}
WITH provision.id AS id, provision, document, worded, sha256, versions,
     head([version IN versions WHERE version.sequence >= worded.toSequence AND version.unreadable IS NULL]) AS removal
CALL (provision, worded, removal) {
  OPTIONAL MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE removal IS NULL AND (worded IS NULL OR conclusion.fromSequence <= worded.fromSequence
    AND (conclusion.toSequence IS NULL OR conclusion.toSequence > worded.fromSequence))
  RETURN conclusion, clauseType
  ORDER BY conclusion.rank
  LIMIT 1
}
CALL (provision) {
  MATCH (provision)<-[change:EDITED|REMOVED|REVIVED]-(version:Version {kind: 'CHANGE'})
  WHERE version.capturedAt <= $asOf
  RETURN count(change) AS changeCount, max(version.capturedAt) AS changedAt
}
RETURN id, provision.documentId AS documentId, provision.platformSlug AS platformSlug, provision.collectionId AS collectionId,
       provision.termsType AS termsType,
       CASE WHEN worded IS NULL THEN provision.current ELSE worded.to IS NULL OR worded.to > $asOf END AS current,
       null AS position, provision.kind AS kind, provision.headingPath AS headingPath, sha256,
       coalesce(worded.language, provision.language) AS language, CASE
         WHEN NOT coalesce(provision.judged, false) THEN worded.unclassifiedReason
         WHEN conclusion IS NULL AND removal IS NULL THEN coalesce(worded.unclassifiedReason, 'REJECTED')
       END AS unclassifiedReason,
       clauseType.slug AS clauseTypeSlug, coalesce(conclusion.severity, clauseType.severity) AS severity,
       conclusion.confidence AS confidence, conclusion.level AS confidenceLevel, conclusion.basis AS basis,
       conclusion.severityJudgement IS NOT NULL AS severityJudged,
       provision.title AS title, provision.gist AS gist, provision.interpretiveNote AS interpretiveNote,
       provision.url AS url, provision.externalIds AS externalIds, provision.source AS source,
       provision.reviewStatus AS reviewStatus, provision.firstTracked AS firstTracked,
       coalesce(changedAt, CASE WHEN provision.firstTracked <= $asOf THEN provision.firstTracked END) AS lastChanged, removal.capturedAt AS removedAt, changeCount,
       CASE
         WHEN removal IS NOT NULL
           THEN last([version IN versions WHERE version.sequence < removal.sequence AND version.unreadable IS NULL]).capturedAt
         WHEN worded IS NOT NULL THEN last([version IN versions WHERE version.unreadable IS NULL]).capturedAt
         WHEN document.lastVerified <= $asOf THEN document.lastVerified
       END AS lastVerified
