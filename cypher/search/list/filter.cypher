// What narrows a search: each condition asks that a result has one of the values.
// $filter.platforms, $filter.collections, $filter.termsTypes, $filter.languages, $filter.severities, $filter.clauseTypes, $filter.categories, $filter.regulations: string[]
AND coalesce(node.platformSlug, CASE label WHEN 'Platform' THEN node.slug END) IN $filter.platforms
AND any(collection IN coalesce(node.collections, [node.collectionId]) WHERE collection IN $filter.collections)
AND node.termsType IN $filter.termsTypes
AND node.language IN $filter.languages
AND node.severity IN $filter.severities
AND (label = 'ClauseType' AND node.slug IN $filter.clauseTypes
  OR EXISTS { MATCH (node)-[:INSTANCE_OF]->(type:ClauseType) WHERE type.slug IN $filter.clauseTypes })
AND (node.categorySlug IN $filter.categories
  OR EXISTS { MATCH (node)-[:INSTANCE_OF]->(type:ClauseType) WHERE type.categorySlug IN $filter.categories })
AND (label = 'Regulation' AND node.slug IN $filter.regulations
  OR node.regulationSlug IN $filter.regulations
  OR EXISTS { MATCH (node)-[:UNDER|ENFORCES]->(law:Regulation) WHERE law.slug IN $filter.regulations }
  OR EXISTS { MATCH (node)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(law:Regulation) WHERE law.slug IN $filter.regulations })
