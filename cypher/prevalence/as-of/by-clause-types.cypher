// How many platforms of a scope had each clause type, of how many that could have, and which others were left out, and why; no row where there is no such clause type.
// $keys: string[] slugs of clause types; $scope.collections, $scope.sectors, $scope.shownIn, $scope.termsTypes: string[] or null
// $asOf: time; $asOfDay: day
CALL () {
  MATCH (platform:Platform)-[:PUBLISHES]->(document:Document)
  WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
    AND ($scope.collections IS NULL OR document.collectionId IN $scope.collections)
    AND ($scope.termsTypes IS NULL OR document.termsType IN $scope.termsTypes)
    AND ($scope.shownIn IS NULL OR EXISTS {
      MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
      WHERE shown.code IN $scope.shownIn
      MATCH (collection:Collection {id: document.collectionId})
      WHERE larger.code IN collection.jurisdictions
    })
    AND ($scope.sectors IS NULL OR EXISTS {
      MATCH (platform)-[:IN_SECTOR]->(sector:Sector) WHERE sector.slug IN $scope.sectors
    })
  WITH platform, collect(document) AS documents
  WITH platform, documents, CASE
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
      WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
        AND coalesce(worded.unclassifiedReason, 'NO_CUE') = 'NO_CUE'
    } THEN 'EXAMINED'
    WHEN none(document IN documents WHERE CASE WHEN document.chain IS NULL THEN document.current
      ELSE none(index IN range(0, size(document.absentFrom) - 1)
                WHERE document.absentFrom[index] <= $asOf AND document.absentTo[index] > $asOf) END) THEN 'NO_CURRENT_DOCUMENT'
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
      WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
        AND worded.unclassifiedReason STARTS WITH 'LANGUAGE'
    } THEN 'LANGUAGE_NOT_SUPPORTED'
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
      WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
    } THEN 'NOTHING_TO_CLASSIFY'
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
      WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
    } THEN 'RECORD_ONLY'
    ELSE 'NOTHING_TO_CLASSIFY'
  END AS standing
  CALL (documents) {
    UNWIND documents AS document
    OPTIONAL MATCH (version:Version)
    WHERE version.documentId = document.id AND version.sequence > 0 AND version.capturedAt <= $asOf AND version.unreadable IS NULL
    WITH document, max(version.capturedAt) AS capturedAt
    RETURN max(CASE
      WHEN document.chain IS NOT NULL THEN capturedAt
      WHEN document.lastVerified <= $asOf THEN document.lastVerified
    END) AS newest
  }
  RETURN count(CASE WHEN standing = 'EXAMINED' THEN 1 END) AS examined, max(newest) AS recordedAt,
         collect(CASE WHEN standing <> 'EXAMINED' THEN {slug: platform.slug, reason: standing} END) AS unexamined
}
UNWIND $keys AS key
MATCH (:ClauseType {slug: key})
CALL (key) {
  CALL (key) {
    WITH key WHERE $scope.collections IS NULL AND $scope.shownIn IS NULL AND $scope.termsTypes IS NULL
    MATCH (:Platform)-[used:USED]->(:ClauseType)
    WHERE used.clauseTypeSlug = key AND used.platformSlug > ''
    WITH used.platformSlug AS slug, ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] AS provisions
    WHERE provisions > 0
    RETURN slug, provisions
    UNION ALL
    WITH key WHERE $scope.collections IS NOT NULL OR $scope.shownIn IS NOT NULL OR $scope.termsTypes IS NOT NULL
    MATCH (:ClauseType {slug: key})<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)
    WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
      AND ($scope.collections IS NULL OR provision.collectionId IN $scope.collections)
      AND ($scope.termsTypes IS NULL OR provision.termsType IN $scope.termsTypes)
      AND ($scope.shownIn IS NULL OR EXISTS {
        MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
        WHERE shown.code IN $scope.shownIn
        MATCH (collection:Collection {id: provision.collectionId})
        WHERE larger.code IN collection.jurisdictions
      })
    RETURN provision.platformSlug AS slug, count(DISTINCT provision) AS provisions
  }
  WITH slug, provisions
  WHERE $scope.sectors IS NULL OR EXISTS {
    MATCH (:Platform {slug: slug})-[:IN_SECTOR]->(sector:Sector) WHERE sector.slug IN $scope.sectors
  }
  RETURN collect(slug) AS slugs, sum(provisions) AS provisions
}
WITH key, slugs, provisions, examined, recordedAt, [each IN unexamined WHERE each.slug IN slugs] AS known,
     [each IN unexamined WHERE NOT each.slug IN slugs | each.reason] AS reasons
RETURN key, size(slugs) AS platforms, provisions, examined + size(known) AS outOf, recordedAt,
       COLLECT {
         UNWIND reasons AS reason
         WITH reason, count(*) AS platforms
         RETURN {reason: reason, count: platforms} ORDER BY reason
       } AS excluded
