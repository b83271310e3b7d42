// Platforms by slug, those of which a document was recorded by the end of the day; named as most of these documents name them.
// $ids: string[] slugs; $asOf: time. What takes a walk to count is told by `counts`.
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
CALL (platform) {
  MATCH (platform)-[:PUBLISHES]->(document:Document)
  WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
  WITH document.platformName AS name, count(document) AS documents
  ORDER BY documents DESC, name
  RETURN collect(name) AS names, sum(documents) AS documentCount
}
WITH id, names, documentCount
WHERE documentCount > 0
RETURN id, id AS slug, names[0] AS name, COLLECT { UNWIND names[1..] AS other RETURN other ORDER BY other } AS aliases,
       documentCount, null AS provisionCount, null AS clauseTypeCount
