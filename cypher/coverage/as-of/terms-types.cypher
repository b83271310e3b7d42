// Kinds of terms of documents that were recorded by the end of the day.
// $collections: string[] ids, or null for all; $asOf: time
MATCH (document:Document)
WHERE ($collections IS NULL OR document.collectionId IN $collections)
  AND coalesce(document.readSince, document.firstTracked, '') <= $asOf
RETURN DISTINCT document.termsType AS key
