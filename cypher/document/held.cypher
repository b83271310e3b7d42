// What the graph holds of documents, but for their parts.
// $keys: list of strings, each the id of a document
UNWIND $keys AS key
MATCH (document:Document {id: key})
RETURN document.id AS id, document.collectionId AS collectionId, document.platformSlug AS platformSlug,
       document.platformName AS platformName, document.title AS title, document.termsType AS termsType, document.path AS path,
       document.language AS language, document.sourceUrls AS sourceUrls, document.current AS current,
       document.endedAt AS endedAt, document.chain AS chain, document.reader AS reader, document.externalIds AS externalIds,
       document.digest AS digest, coalesce(document.worded, false) AS worded, document.versionCount AS versionCount
