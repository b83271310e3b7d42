// Platforms with a document in this collection, recorded by the end of the day.
// key: collection id; $asOf: time
MATCH (node:Platform)
WHERE node.slug > '' AND EXISTS {
  MATCH (node)-[:PUBLISHES]->(document:Document)
  WHERE document.collectionId = key AND coalesce(document.readSince, document.firstTracked, '') <= $asOf
}
