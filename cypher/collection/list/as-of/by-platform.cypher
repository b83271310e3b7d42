// Collections that held a document of this platform by the end of the day.
// key: platform slug; $asOf: time
MATCH (:Platform {slug: key})-[:PUBLISHES]->(document:Document)-[:ARCHIVED_IN]->(node:Collection)
WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
WITH DISTINCT node
WHERE node.id > ''
