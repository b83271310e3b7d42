// What the graph holds of the documents of a collection, but for their parts.
// $key: string, the id of the collection
MATCH (document:Document {collectionId: $key})
WHERE document.id > ''
RETURN document.id AS id, document.collectionId AS collectionId, document.platformSlug AS platformSlug,
       document.platformName AS platformName, document.title AS title, document.termsType AS termsType, document.path AS path,
       document.language AS language, document.sourceUrls AS sourceUrls, document.current AS current,
       document.endedAt AS endedAt, document.chain AS chain, document.reader AS reader, document.externalIds AS externalIds,
       document.digest AS digest, coalesce(document.worded, false) AS worded, document.versionCount AS versionCount
