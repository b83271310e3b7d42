// The shortest ways between two nodes of the law, over the law alone. Each way is a list of nodes and a list of what lies between them.
// $fromLabel, $toLabel: labels; $from, $to: keys
MATCH (start:ClauseType|Category|Article|Regulation|Agency|Jurisdiction)
WHERE $fromLabel IN labels(start) AND coalesce(start.slug, start.id, start.code) = $from
MATCH (end:ClauseType|Category|Article|Regulation|Agency|Jurisdiction)
WHERE $toLabel IN labels(end) AND coalesce(end.slug, end.id, end.code) = $to
MATCH way = allShortestPaths((start)-[:IN_CATEGORY|FALLS_UNDER|PART_OF|APPLIES_IN|ENFORCES|BASED_IN|WITHIN*..10]-(end))
RETURN [node IN nodes(way) | labels(node)[0] + ':' + coalesce(node.slug, node.id, node.code)] AS nodes,
       [between IN relationships(way) | between {.relation, .rationale, .confidence, .source, .role, type: type(between),
         starts: labels(startNode(between))[0] + ':' + coalesce(startNode(between).slug, startNode(between).id, startNode(between).code)}] AS relationships
LIMIT 2000
