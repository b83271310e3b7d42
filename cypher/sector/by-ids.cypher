// Sectors by slug.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (sector:Sector {slug: id})
RETURN id, sector.slug AS slug, sector.label AS label, sector.description AS description, sector.source AS source,
       sector.reviewStatus AS reviewStatus
