// Clause types by slug, with their counts at the end of the day.
// $ids: string[] slugs; $asOfDay: day
UNWIND $ids AS id
MATCH (clauseType:ClauseType {slug: id})
WITH id, clauseType, size([day IN coalesce(clauseType.usedDays, []) WHERE day <= $asOfDay]) AS step
RETURN id, clauseType.slug AS slug, clauseType.label AS label, clauseType.definition AS definition,
       clauseType.categorySlug AS categorySlug, clauseType.typicalDocuments AS typicalDocuments,
       clauseType.aliases AS aliases, clauseType.claudette AS claudette, coalesce(clauseType.opp115, []) AS opp115,
       clauseType.severity AS severity, clauseType.severityReason AS severityReason, clauseType.source AS source,
       clauseType.reviewStatus AS reviewStatus, ([0] + coalesce(clauseType.usedPlatforms, []))[step] AS platformCount,
       ([0] + coalesce(clauseType.usedProvisions, []))[step] AS provisionCount
