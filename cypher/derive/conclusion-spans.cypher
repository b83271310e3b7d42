// How long provisions of the platforms had which clause types: for each pair its spans, [from, to or null, rank of severity, confidence].
// $slugs: list of strings, each the slug of a platform
UNWIND $slugs AS slug
MATCH (:Platform {slug: slug})-[:PUBLISHES]->(document:Document)-[:CONTAINS]->(provision:Provision)
MATCH (provision)-[instance:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE instance.from IS NOT NULL AND (instance.to IS NOT NULL OR document.current)
RETURN slug AS platform, clauseType.slug AS clauseType,
       collect([instance.from, instance.to, coalesce(instance.severityRank, clauseType.severityRank), instance.confidence]) AS spans
