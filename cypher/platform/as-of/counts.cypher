// How many provisions of each platform stood at the end of the day, and of how many clause types.
// $ids: string[] slugs; $asOf: time; $asOfDay: day
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id AS key,
       COUNT {
         MATCH (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
         WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
       } + COUNT {
         MATCH (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
         WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
         RETURN DISTINCT recorded
       } AS provisionCount,
       COUNT {
         MATCH (platform)-[used:USED]->(:ClauseType)
         WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
       } AS clauseTypeCount
