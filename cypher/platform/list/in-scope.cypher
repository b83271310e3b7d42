// Platforms with a document in a scope, and how far they could be classified there; `showing`, `others` or `excluded` go on.
// $filter.scope: {collections, sectors, shownIn, termsTypes}, each string[] or null
MATCH (node:Platform)-[:PUBLISHES]->(document:Document)
WHERE ($filter.scope.collections IS NULL OR document.collectionId IN $filter.scope.collections)
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
