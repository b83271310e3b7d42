// Platforms of which a document was recorded by the end of the day.
// $asOf: time
MATCH (node:Platform)
WHERE node.slug > '' AND EXISTS {
  MATCH (node)-[:PUBLISHES]->(document:Document) WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
}
