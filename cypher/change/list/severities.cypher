// Sums up changes: how many there were on each day of provisions of which the primary clause type, before or after, has this severity at most.
CALL (version, node, provision) {
  MATCH (provision)-[primary:INSTANCE_OF|WAS_INSTANCE_OF {rank: 1}]->(type:ClauseType)
  WHERE primary.fromSequence <= version.sequence
    AND (primary.toSequence IS NULL OR primary.toSequence > node.base)
  RETURN max(coalesce(primary.severityRank, type.severityRank)) AS severityRank
}
RETURN left(version.capturedAt, 10) AS day, severityRank, count(*) AS changes
