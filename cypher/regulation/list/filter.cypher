// Narrows regulations. A regulation applies while one of its articles does; one without articles by its own dates:
// from the first of its application dates, or else from the day on which it came into force.
// $filter.slugs, $filter.jurisdictions, $filter.bindingIn, $filter.types, $filter.statuses, $filter.topics: string[] or null
// $filter.agencies, $filter.clauseTypes, $filter.relations, $filter.confidences: string[] or null
// $filter.appliesOn: day YYYY-MM-DD or null; $filter.contains: lower-case string or null
AND ($filter.slugs IS NULL OR node.slug IN $filter.slugs)
AND ($filter.types IS NULL OR node.type IN $filter.types)
AND ($filter.statuses IS NULL OR node.status IN $filter.statuses)
AND ($filter.topics IS NULL OR any(topic IN node.topics WHERE topic IN $filter.topics))
AND ($filter.contains IS NULL
  OR any(word IN [node.shortName, node.name, node.citation, node.celex, node.slug]
         WHERE toLower(word) CONTAINS $filter.contains))
AND ($filter.appliesOn IS NULL
  OR EXISTS {
    MATCH (node)<-[:PART_OF]-(article:Article)
    WHERE coalesce(article.appliesFrom, '') <= $filter.appliesOn AND coalesce(article.endedOn, '9999') > $filter.appliesOn
  }
  OR (coalesce(node.articleCount, 0) = 0
    AND (any(day IN node.applicationDates WHERE day <= $filter.appliesOn)
      OR (size(node.applicationDates) = 0 AND coalesce(node.inForce <= $filter.appliesOn, false)))))
AND ($filter.jurisdictions IS NULL OR EXISTS {
  MATCH (node)-[:APPLIES_IN]->(jurisdiction:Jurisdiction) WHERE jurisdiction.code IN $filter.jurisdictions
})
AND ($filter.bindingIn IS NULL OR EXISTS {
  MATCH (node)-[:APPLIES_IN]->(:Jurisdiction)<-[:WITHIN*0..4]-(place:Jurisdiction)
  WHERE place.code IN $filter.bindingIn
})
AND ($filter.agencies IS NULL OR EXISTS {
  MATCH (node)<-[:ENFORCES]-(agency:Agency) WHERE agency.slug IN $filter.agencies
})
AND (($filter.clauseTypes IS NULL AND $filter.relations IS NULL AND $filter.confidences IS NULL) OR EXISTS {
  MATCH (node)<-[:PART_OF]-(:Article)<-[fallsUnder:FALLS_UNDER]-(clauseType:ClauseType)
  WHERE ($filter.clauseTypes IS NULL OR clauseType.slug IN $filter.clauseTypes)
    AND ($filter.relations IS NULL OR fallsUnder.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR fallsUnder.confidence IN $filter.confidences)
})
