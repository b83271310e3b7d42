// Narrows platforms.
// $filter.slugs, $filter.clauseTypes, $filter.allClauseTypes, $filter.regulations, $filter.jurisdictions, $filter.collections, $filter.sectors, $filter.shownIn: string[] or null
// $filter.nameContains: lower-case string or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.nameContains IS NULL OR any(name IN [node.name, node.slug] + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS $filter.nameContains))
AND ($filter.collections IS NULL OR any(collection IN node.collections WHERE collection IN $filter.collections))
AND ($filter.sectors IS NULL OR EXISTS {
  MATCH (node)-[:IN_SECTOR]->(sector:Sector) WHERE sector.slug IN $filter.sectors
})
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)-[:USES]->(clauseType:ClauseType) WHERE clauseType.slug IN $filter.clauseTypes
})
AND ($filter.allClauseTypes IS NULL OR all(slug IN $filter.allClauseTypes WHERE EXISTS {
  MATCH (node)-[:USES]->(:ClauseType {slug: slug})
}))
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (node)-[:TOUCHED_BY]->(regulation:Regulation) WHERE regulation.slug IN $filter.regulations
})
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (node)-[:TOUCHED_BY]->(:Regulation)-[:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE jurisdiction.code IN $filter.jurisdictions
})
AND ($filter.shownIn IS NULL OR EXISTS {
  MATCH (shown:Jurisdiction)-[:WITHIN*0..]->(larger:Jurisdiction)
  WHERE shown.code IN $filter.shownIn
  MATCH (collection:Collection)
  WHERE collection.id IN node.collections AND larger.code IN collection.jurisdictions
})
