// Platforms by slug.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id, platform.slug AS slug, platform.name AS name, platform.aliases AS aliases,
       platform.documentCount AS documentCount, platform.provisionCount AS provisionCount,
       platform.clauseTypeCount AS clauseTypeCount
