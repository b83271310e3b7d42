// A page of what was found, the best first, and the number of all.
// A score rests on the node alone: how often the words stand in its names and in its body, against their length. So it is the same on every machine.
// $words: string[] lower-case words to score by; $whole: string, the whole query in lower case; $most: int, as for the candidates
// $after.score, $after.label, $after.key: the entry behind which to go on, or $after null; $limit: int, entries
  WITH node, label, text,
       [name IN [node.slug, node.code, node.label, node.name, node.shortName, node.ref, node.title] + coalesce(node.aliases, [])
         WHERE name IS NOT NULL | toLower(name)] AS names,
       toLower(reduce(body = text, part IN [node.definition, node.citation, node.gist, node.interpretiveNote]
         + coalesce(node.topics, []) + coalesce(node.roles, []) | body + coalesce(' ' + part, ''))) AS body
  WITH node, label, text, names, reduce(joined = '', name IN names | joined + ' ' + name) AS joined, body
  WITH node, label, text, reduce(score = CASE WHEN $whole IN names THEN 10.0 ELSE 0.0 END,
         counts IN [word IN $words | [size(split(joined, word)) - 1, size(split(body, word)) - 1]] |
         score + 3.0 * counts[0] / (counts[0] + 0.5 + size(joined) / 60.0)
           + 1.0 * counts[1] / (counts[1] + 0.5 + size(body) / 600.0)) AS score
  RETURN collect({
    node: node, label: label, text: text, score: round(score, 4), key: coalesce(node.id, node.slug, node.code)
  }) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one
  WHERE $after IS NULL OR one.score < $after.score
    OR one.score = $after.score AND (one.label > $after.label OR one.label = $after.label AND one.key > $after.key)
  WITH one ORDER BY one.score DESC, one.label, one.key LIMIT $limit
  WITH one, one.node AS node
  RETURN collect({label: one.label, key: one.key, score: one.score, fields: node {
    .slug, .code, .label, .name, .shortName, .ref, .title, .aliases, .definition, .citation, .topics, .roles, .gist,
    .interpretiveNote, text: one.text
  }}) AS page
}
RETURN size(found) AS total, size(named) >= $most OR size(wordings) >= $most AS truncated, page
