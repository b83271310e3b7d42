// Goes on from `peers` to one provision of each platform: of its most severe ones the one with the last record id.
WITH node, edge
ORDER BY edge.severityRank DESC, node.id DESC
WITH edge.platform AS platform, collect(node)[0] AS node, collect(edge)[0] AS edge
WHERE true
