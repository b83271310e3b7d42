// How many platforms of a scope have each clause type, of how many that could, and which others were left out, and why; no row where there is no such clause type.
// $keys: string[] slugs of clause types; $scope.collections, $scope.sectors, $scope.shownIn, $scope.termsTypes: string[] or null
CALL () {
  MATCH (platform:Platform)-[:PUBLISHES]->(document:Document)
  WHERE ($scope.collections IS NULL OR document.collectionId IN $scope.collections)
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
      MATCH (document)-[:CONTAINS]->(provision:Provision) WHERE provision.current AND provision.sha256 IS NOT NULL
        AND coalesce(provision.unclassifiedReason, 'NO_CUE') IN ['NO_CUE', 'REJECTED']
    } THEN 'EXAMINED'
    WHEN none(document IN documents WHERE document.current) THEN 'NO_CURRENT_DOCUMENT'
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(provision:Provision) WHERE provision.current AND provision.unclassifiedReason STARTS WITH 'LANGUAGE'
    } THEN 'LANGUAGE_NOT_SUPPORTED'
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(provision:Provision) WHERE provision.current AND provision.sha256 IS NOT NULL
    } THEN 'NOTHING_TO_CLASSIFY'
    WHEN EXISTS {
      UNWIND documents AS document
      MATCH (document)-[:CONTAINS]->(provision:Provision) WHERE provision.current
    } THEN 'RECORD_ONLY'
    ELSE 'NOTHING_TO_CLASSIFY'
  END AS standing
  WITH platform, standing, reduce(newest = null, document IN documents | CASE
      WHEN newest > document.lastVerified THEN newest ELSE coalesce(document.lastVerified, newest)
    END) AS newest
  RETURN count(CASE WHEN standing = 'EXAMINED' THEN 1 END) AS examined, max(newest) AS recordedAt,
         collect(CASE WHEN standing <> 'EXAMINED' THEN {slug: platform.slug, reason: standing} END) AS unexamined
}
UNWIND $keys AS key
MATCH (:ClauseType {slug: key})
CALL (key) {
  CALL (key) {
    WITH key WHERE $scope.collections IS NULL AND $scope.shownIn IS NULL AND $scope.termsTypes IS NULL
    MATCH (:Platform)-[uses:USES]->(:ClauseType)
    WHERE uses.clauseTypeSlug = key AND uses.platformSlug > ''
    RETURN uses.platformSlug AS slug, uses.provisions AS provisions
    UNION ALL
    WITH key WHERE $scope.collections IS NOT NULL OR $scope.shownIn IS NOT NULL OR $scope.termsTypes IS NOT NULL
    MATCH (:ClauseType {slug: key})<-[:INSTANCE_OF]-(provision:Provision)
    WHERE provision.current
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
