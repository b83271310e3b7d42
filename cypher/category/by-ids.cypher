// Categories by slug.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (category:Category {slug: id})
RETURN id, category.slug AS slug, category.label AS label, category.description AS description
