// How the provisions of platforms that stood at the end of the day spread over clause types, categories and severities.
// $ids: string[] slugs; $asOf: time; $asOfDay: day
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
CALL (platform) {
  OPTIONAL MATCH (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(provision:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
  WITH collect(CASE WHEN provision IS NOT NULL THEN {
    provision: provision.id, category: clauseType.categorySlug, primary: conclusion.rank = 1,
    severity: coalesce(conclusion.severity, clauseType.severity), rank: coalesce(conclusion.severityRank, clauseType.severityRank)
  } END) AS conclusions
  RETURN conclusions
}
RETURN id AS key,
       COUNT {
         MATCH (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
         WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
       } + COUNT {
         MATCH (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
         WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
         RETURN DISTINCT recorded
       } AS provisions,
       size([each IN conclusions WHERE each.primary]) AS classified,
       COLLECT {
         MATCH (platform)-[used:USED]->(clauseType:ClauseType)
         WITH clauseType.slug AS slug, ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] AS provisions
         WHERE provisions > 0
         RETURN {key: slug, provisions: provisions} ORDER BY provisions DESC, slug
       } AS clauseTypes,
       COLLECT {
         UNWIND conclusions AS each
         WITH each.category AS slug, count(DISTINCT each.provision) AS provisions
         RETURN {key: slug, provisions: provisions} ORDER BY provisions DESC, slug
       } AS categories,
       COLLECT {
         UNWIND [one IN conclusions WHERE one.primary] AS each
         WITH each.severity AS severity, each.rank AS rank, count(*) AS provisions
         RETURN {key: severity, provisions: provisions} ORDER BY rank DESC
       } AS severities
