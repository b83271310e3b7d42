// Narrows documents to those that were recorded by the end of the day, and by what is told otherwise of it.
// $filter.clauseTypes, $filter.regulations: string[] or null; $filter.changedFrom, $filter.changedBefore: time or day as string, or null
// $filter.current: boolean or null; $asOf: time; $asOfDay: day
AND coalesce(node.readSince, node.firstTracked, '') <= $asOf
AND ($filter.current IS NULL OR $filter.current = CASE WHEN node.chain IS NULL THEN node.current
  ELSE none(index IN range(0, size(node.absentFrom) - 1) WHERE node.absentFrom[index] <= $asOf AND node.absentTo[index] > $asOf) END)
AND ($filter.changedFrom IS NULL OR CASE WHEN node.chain IS NOT NULL THEN coalesce(COLLECT {
  MATCH (version:Version)
  WHERE version.documentId = node.id AND version.sequence > 0 AND version.capturedAt <= $asOf
    AND version.kind = 'CHANGE' AND version.changeCount > 0 AND version.opening IS NULL
  RETURN version.capturedAt ORDER BY version.sequence DESC LIMIT 1
}[0], node.firstTracked) WHEN node.lastChanged <= $asOf THEN node.lastChanged END >= $filter.changedFrom)
AND ($filter.changedBefore IS NULL OR CASE WHEN node.chain IS NOT NULL THEN coalesce(COLLECT {
  MATCH (version:Version)
  WHERE version.documentId = node.id AND version.sequence > 0 AND version.capturedAt <= $asOf
    AND version.kind = 'CHANGE' AND version.changeCount > 0 AND version.opening IS NULL
  RETURN version.capturedAt ORDER BY version.sequence DESC LIMIT 1
}[0], node.firstTracked) WHEN node.lastChanged <= $asOf THEN node.lastChanged END < $filter.changedBefore)
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes AND conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
})
AND ($filter.regulations IS NULL OR EXISTS {
  MATCH (node)-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)-[:FALLS_UNDER]->(article:Article)
  WHERE article.regulationSlug IN $filter.regulations AND conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
    AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
})
