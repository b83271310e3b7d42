// Narrows judgements.
// $filter.kinds, $filter.verdicts, $filter.states, $filter.authors, $filter.provisions, $filter.documents, $filter.platforms: string[] or null
// $filter.clauseTypes, $filter.articles: string[] or null; $filter.from, $filter.before: day or null
AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
AND ($filter.verdicts IS NULL OR node.verdict IN $filter.verdicts)
AND ($filter.states IS NULL OR node.state IN $filter.states)
AND ($filter.authors IS NULL OR node.author IN $filter.authors)
AND ($filter.provisions IS NULL OR node.provision IN $filter.provisions)
AND ($filter.documents IS NULL OR node.document IN $filter.documents)
AND ($filter.platforms IS NULL OR node.platform IN $filter.platforms)
AND ($filter.clauseTypes IS NULL OR node.clauseType IN $filter.clauseTypes OR node.replacement IN $filter.clauseTypes)
AND ($filter.articles IS NULL OR node.article IN $filter.articles)
AND ($filter.from IS NULL OR node.judgedAt >= $filter.from)
AND ($filter.before IS NULL OR node.judgedAt < $filter.before)
