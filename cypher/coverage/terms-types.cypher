// Kinds of terms of recorded documents.
// $collections: string[] ids, or null for all
MATCH (document:Document)
WHERE $collections IS NULL OR document.collectionId IN $collections
RETURN DISTINCT document.termsType AS key
