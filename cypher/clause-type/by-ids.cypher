// Clause types by slug.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (clauseType:ClauseType {slug: id})
RETURN id, clauseType.slug AS slug, clauseType.label AS label, clauseType.definition AS definition,
       clauseType.categorySlug AS categorySlug, clauseType.typicalDocuments AS typicalDocuments,
       clauseType.aliases AS aliases, clauseType.claudette AS claudette, coalesce(clauseType.opp115, []) AS opp115,
       clauseType.severity AS severity, clauseType.severityReason AS severityReason, clauseType.source AS source,
       clauseType.reviewStatus AS reviewStatus, coalesce(clauseType.platformCount, 0) AS platformCount,
       coalesce(clauseType.provisionCount, 0) AS provisionCount
