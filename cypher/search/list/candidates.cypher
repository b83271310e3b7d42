// What has the words of a text query: nodes of the asked labels, provisions with the text in which they stand; where a search begins.
// $lucene: string, the query in Lucene's syntax; $labels: string[] of which labels; $most: int, how many nodes of each index are looked at
CALL () {
  CALL db.index.fulltext.queryNodes('search_names', $lucene, {limit: $most}) YIELD node
  RETURN collect(node) AS named
}
CALL () {
  UNWIND [label IN $labels WHERE label = 'Provision'] AS label
  CALL db.index.fulltext.queryNodes('search_wordings', $lucene, {limit: $most}) YIELD node
  RETURN collect(node) AS wordings
}
CALL (named, wordings) {
  CALL (named, wordings) {
    UNWIND named AS node
    WITH node, head(labels(node)) AS label
    WHERE label IN $labels AND (label <> 'Provision' OR node.current)
    RETURN node, label, '' AS text
    UNION ALL
    UNWIND wordings AS wording
    MATCH (wording)<-[worded:WORDED]-(node:Provision)
    WHERE worded.to IS NULL AND node.current
    RETURN node, 'Provision' AS label, wording.text AS text
  }
  WITH node, label, text
  WHERE true
