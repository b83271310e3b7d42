// Regulations by slug, with the articles that apply on the day and the clause types that fall under those.
// How many platforms and provisions come under it is counted apart, when it is asked.
// $ids: string[] slugs; $asOfDay: day YYYY-MM-DD
UNWIND $ids AS id
MATCH (regulation:Regulation {slug: id})-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
WITH id, regulation, min(jurisdiction.code) AS jurisdictionCode
CALL (regulation) {
  MATCH (regulation)<-[:PART_OF]-(article:Article)
  WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  OPTIONAL MATCH (article)<-[:FALLS_UNDER]-(clauseType:ClauseType)
  RETURN count(DISTINCT article) AS articleCount, count(DISTINCT clauseType) AS clauseTypeCount
}
RETURN id, regulation.slug AS slug, regulation.shortName AS shortName, regulation.name AS name, regulation.type AS type,
       regulation.citation AS citation, regulation.celex AS celex, regulation.eli AS eli, regulation.url AS url,
       regulation.status AS status, regulation.adopted AS adopted, regulation.inForce AS inForce,
       regulation.applicationDates AS applicationDates, regulation.applicationScopes AS applicationScopes,
       regulation.topics AS topics, regulation.notes AS notes, regulation.source AS source, regulation.check AS check,
       regulation.reviewStatus AS reviewStatus, jurisdictionCode, articleCount, clauseTypeCount,
       null AS platformCount, null AS provisionCount
