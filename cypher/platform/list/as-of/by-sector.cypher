// Platforms of this sector of which a document was recorded by the end of the day.
// key: sector slug; $asOf: time
MATCH (node:Platform)-[:IN_SECTOR]->(:Sector {slug: key})
WHERE EXISTS {
  MATCH (node)-[:PUBLISHES]->(document:Document) WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
}
