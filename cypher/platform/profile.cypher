// How the current provisions of platforms spread over clause types, categories and severities.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id AS key, platform.provisionCount AS provisions,
       COUNT {
         MATCH (provision:Provision)
         WHERE provision.platformSlug = id AND provision.id > '' AND provision.current AND provision.clauseTypeSlug IS NOT NULL
       } AS classified,
       COLLECT {
         MATCH (platform)-[uses:USES]->(clauseType:ClauseType)
         RETURN {key: clauseType.slug, provisions: uses.provisions} ORDER BY uses.provisions DESC, clauseType.slug
       } AS clauseTypes,
       COLLECT {
         MATCH (provision:Provision)-[:INSTANCE_OF]->(clauseType:ClauseType)
         WHERE provision.platformSlug = id AND provision.id > '' AND provision.current
         WITH clauseType.categorySlug AS slug, count(DISTINCT provision) AS provisions
         RETURN {key: slug, provisions: provisions} ORDER BY provisions DESC, slug
       } AS categories,
       COLLECT {
         MATCH (provision:Provision)
         WHERE provision.platformSlug = id AND provision.id > '' AND provision.current AND provision.severityRank IS NOT NULL
         WITH provision.severity AS severity, provision.severityRank AS rank, count(*) AS provisions
         RETURN {key: severity, provisions: provisions} ORDER BY rank DESC
       } AS severities
