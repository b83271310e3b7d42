// Narrows platforms by what is told otherwise of a day.
// $filter.clauseTypes, $filter.allClauseTypes, $filter.regulations, $filter.jurisdictions, $filter.collections, $filter.shownIn: string[] or null
// $filter.nameContains: lower-case string or null; $asOf: time; $asOfDay: day
AND ($filter.nameContains IS NULL OR toLower(node.slug) CONTAINS $filter.nameContains OR EXISTS {
  MATCH (node)-[:PUBLISHES]->(document:Document)
  WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf AND toLower(document.platformName) CONTAINS $filter.nameContains
})
AND ($filter.collections IS NULL OR EXISTS {
  MATCH (node)-[:PUBLISHES]->(document:Document)
  WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf AND document.collectionId IN $filter.collections
})
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)-[used:USED]->(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes
    AND ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
})
AND ($filter.allClauseTypes IS NULL OR all(slug IN $filter.allClauseTypes WHERE EXISTS {
  MATCH (node)-[used:USED]->(:ClauseType {slug: slug})
  WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
}))
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (node)-[used:USED]->(:ClauseType)-[:FALLS_UNDER]->(article:Article)
  WHERE article.regulationSlug IN $filter.regulations
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
})
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (node)-[used:USED]->(:ClauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE jurisdiction.code IN $filter.jurisdictions
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
    AND ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
})
AND ($filter.shownIn IS NULL OR EXISTS {
  MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
  WHERE shown.code IN $filter.shownIn
  MATCH (node)-[:PUBLISHES]->(document:Document)-[:ARCHIVED_IN]->(collection:Collection)
  WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf AND larger.code IN collection.jurisdictions
})
