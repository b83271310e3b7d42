// What each collection had at the end of the day.
// $ids: string[] ids; $asOf: time
UNWIND $ids AS id
MATCH (collection:Collection {id: id})
RETURN id AS key,
       COUNT {
         MATCH (collection)<-[:ARCHIVED_IN]-(document:Document) WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
       } AS documentCount,
       COUNT {
         MATCH (collection)<-[:ARCHIVED_IN]-(document:Document)<-[:PUBLISHES]-(platform:Platform)
         WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf
         RETURN DISTINCT platform
       } AS platformCount,
       COUNT {
         MATCH (collection)<-[:ARCHIVED_IN]-(document:Document)-[:HAS_VERSION]->(version:Version)
         WHERE version.capturedAt <= $asOf AND coalesce(document.readSince, '') <= $asOf
       } AS versionCount,
       COUNT {
         MATCH (collection)<-[:ARCHIVED_IN]-(:Document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
         WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
       } + COUNT {
         MATCH (collection)<-[:ARCHIVED_IN]-(:Document)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
         WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
         RETURN DISTINCT recorded
       } AS provisionCount
