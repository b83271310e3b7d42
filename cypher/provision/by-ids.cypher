// Provisions by record id. What stands was last verified with its document, what was removed with the last version that had it.
// $ids: string[] record ids
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
RETURN id, provision.documentId AS documentId, provision.platformSlug AS platformSlug, provision.collectionId AS collectionId,
       provision.termsType AS termsType, provision.current AS current, provision.position AS position, provision.kind AS kind,
       provision.headingPath AS headingPath, provision.sha256 AS sha256, provision.language AS language,
       provision.unclassifiedReason AS unclassifiedReason, provision.clauseTypeSlug AS clauseTypeSlug,
       provision.severity AS severity, provision.confidence AS confidence, provision.confidenceLevel AS confidenceLevel,
       provision.basis AS basis, coalesce(provision.severityJudged, false) AS severityJudged, provision.title AS title, provision.gist AS gist,
       provision.interpretiveNote AS interpretiveNote, provision.url AS url, provision.externalIds AS externalIds,
       provision.source AS source, provision.reviewStatus AS reviewStatus, provision.firstTracked AS firstTracked,
       provision.lastChanged AS lastChanged, provision.removedAt AS removedAt,
       coalesce(provision.changeCount, 0) AS changeCount,
       coalesce(provision.lastVerified, COLLECT {
         MATCH (document:Document {id: provision.documentId}) RETURN document.lastVerified
       }[0]) AS lastVerified
