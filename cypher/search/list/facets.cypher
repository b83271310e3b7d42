// How many of what was found have which value, by facet, the most frequent first. No parameters.
  UNWIND [['kinds', label], ['termsTypes', node.termsType], ['languages', node.language], ['severities', node.severity],
      ['platforms', coalesce(node.platformSlug, CASE label WHEN 'Platform' THEN node.slug END)]]
    + [collection IN coalesce(node.collections, [node.collectionId]) | ['collections', collection]]
    + [slug IN CASE label WHEN 'ClauseType' THEN [node.slug] ELSE COLLECT {
        MATCH (node)-[:INSTANCE_OF]->(type:ClauseType) RETURN DISTINCT type.slug
      } END | ['clauseTypes', slug]]
    + [slug IN CASE label WHEN 'ClauseType' THEN [node.categorySlug] ELSE COLLECT {
        MATCH (node)-[:INSTANCE_OF]->(type:ClauseType) RETURN DISTINCT type.categorySlug
      } END | ['categories', slug]]
    + [slug IN CASE label
        WHEN 'Regulation' THEN [node.slug]
        WHEN 'Article' THEN [node.regulationSlug]
        WHEN 'Provision' THEN COLLECT {
          MATCH (node)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(law:Regulation) RETURN DISTINCT law.slug
        }
        ELSE COLLECT { MATCH (node)-[:UNDER|ENFORCES]->(law:Regulation) RETURN DISTINCT law.slug }
      END | ['regulations', slug]] AS pair
  WITH pair[0] AS facet, pair[1] AS value, count(*) AS count
  WHERE value IS NOT NULL
  RETURN facet, value, count
}
RETURN facet, value, count
ORDER BY count DESC, value
