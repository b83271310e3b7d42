// The keys that no node has, for each noun of which there are any, with the keys that there are.
// $asked.platform, $asked.clauseType, $asked.regulation, $asked.category, $asked.agency, $asked.sector: lists of strings, slugs
// $asked.article, $asked.collection: lists of strings, ids; $asked.jurisdiction: list of strings, codes
CALL () {
  UNWIND $asked.platform AS key
  WITH key WHERE NOT EXISTS { (:Platform {slug: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'platform' AS noun, unknown, COLLECT { MATCH (node:Platform) RETURN node.slug } AS known
  UNION ALL
  UNWIND $asked.clauseType AS key
  WITH key WHERE NOT EXISTS { (:ClauseType {slug: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'clauseType' AS noun, unknown, COLLECT { MATCH (node:ClauseType) RETURN node.slug } AS known
  UNION ALL
  UNWIND $asked.regulation AS key
  WITH key WHERE NOT EXISTS { (:Regulation {slug: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'regulation' AS noun, unknown, COLLECT { MATCH (node:Regulation) RETURN node.slug } AS known
  UNION ALL
  UNWIND $asked.article AS key
  WITH key WHERE NOT EXISTS { (:Article {id: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'article' AS noun, unknown, COLLECT { MATCH (node:Article) RETURN node.id } AS known
  UNION ALL
  UNWIND $asked.category AS key
  WITH key WHERE NOT EXISTS { (:Category {slug: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'category' AS noun, unknown, COLLECT { MATCH (node:Category) RETURN node.slug } AS known
  UNION ALL
  UNWIND $asked.agency AS key
  WITH key WHERE NOT EXISTS { (:Agency {slug: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'agency' AS noun, unknown, COLLECT { MATCH (node:Agency) RETURN node.slug } AS known
  UNION ALL
  UNWIND $asked.jurisdiction AS key
  WITH key WHERE NOT EXISTS { (:Jurisdiction {code: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'jurisdiction' AS noun, unknown, COLLECT { MATCH (node:Jurisdiction) RETURN node.code } AS known
  UNION ALL
  UNWIND $asked.collection AS key
  WITH key WHERE NOT EXISTS { (:Collection {id: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'collection' AS noun, unknown, COLLECT { MATCH (node:Collection) RETURN node.id } AS known
  UNION ALL
  UNWIND $asked.sector AS key
  WITH key WHERE NOT EXISTS { (:Sector {slug: key}) }
  WITH collect(key) AS unknown WHERE size(unknown) > 0
  RETURN 'sector' AS noun, unknown, COLLECT { MATCH (node:Sector) RETURN node.slug } AS known
}
RETURN noun, unknown, known
