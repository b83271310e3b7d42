// Regulations by slug.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (regulation:Regulation {slug: id})-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
WITH id, regulation, min(jurisdiction.code) AS jurisdictionCode
RETURN id, regulation.slug AS slug, regulation.shortName AS shortName, regulation.name AS name, regulation.type AS type,
       regulation.citation AS citation, regulation.celex AS celex, regulation.eli AS eli, regulation.url AS url,
       regulation.status AS status, regulation.adopted AS adopted, regulation.inForce AS inForce,
       regulation.applicationDates AS applicationDates, regulation.applicationScopes AS applicationScopes,
       regulation.topics AS topics, regulation.notes AS notes, regulation.source AS source, regulation.check AS check,
       regulation.reviewStatus AS reviewStatus, jurisdictionCode,
       coalesce(regulation.articleCount, 0) AS articleCount, coalesce(regulation.clauseTypeCount, 0) AS clauseTypeCount,
       coalesce(regulation.platformCount, 0) AS platformCount, coalesce(regulation.provisionCount, 0) AS provisionCount
