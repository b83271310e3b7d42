// Platforms with a document in a scope by the end of the day, and how far they could be classified there on it; `showing`, `others` or `excluded` go on.
// $filter.scope: {collections, sectors, shownIn, termsTypes}, each string[] or null; $asOf: time
MATCH (node:Platform)-[:PUBLISHES]->(document:Document)
WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
  AND ($filter.scope.collections IS NULL OR document.collectionId IN $filter.scope.collections)
  AND ($filter.scope.termsTypes IS NULL OR document.termsType IN $filter.scope.termsTypes)
  AND ($filter.scope.shownIn IS NULL OR EXISTS {
    MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
    WHERE shown.code IN $filter.scope.shownIn
    MATCH (collection:Collection {id: document.collectionId})
    WHERE larger.code IN collection.jurisdictions
  })
  AND ($filter.scope.sectors IS NULL OR EXISTS {
    MATCH (node)-[:IN_SECTOR]->(sector:Sector) WHERE sector.slug IN $filter.scope.sectors
  })
WITH node, collect(document) AS documents
WITH node, documents, CASE
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
