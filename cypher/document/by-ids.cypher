// Documents by record id.
// $ids: string[] record ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN id, document.title AS title, document.termsType AS termsType, document.path AS path, document.language AS language,
       document.sourceUrls AS sourceUrls, document.current AS current, document.externalIds AS externalIds,
       document.platformSlug AS platformSlug, document.collectionId AS collectionId, document.firstTracked AS firstTracked,
       document.lastChanged AS lastChanged, document.lastVerified AS lastVerified, document.versionCount AS versionCount,
       document.provisionCount AS provisionCount, document.endedAt AS endedAt,
       coalesce(document.changeCount, 0) AS changeCount,
       COLLECT { MATCH (document)-[:SUPERSEDED_BY {status: 'CURATED'}]->(next:Document) RETURN next.id ORDER BY next.id } AS supersededBy,
       COLLECT { MATCH (document)<-[:SUPERSEDED_BY {status: 'CURATED'}]-(earlier:Document) RETURN earlier.id ORDER BY earlier.id } AS supersedes
