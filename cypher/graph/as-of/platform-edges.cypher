// Which clause types platforms used in documents that stood at the end of a day and how, and the sectors that they are in.
// $ids: string[] slugs of platforms; $asOfDay: day
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id, COLLECT {
  MATCH (platform)-[used:USED]->(clauseType:ClauseType)
  WITH clauseType, used, size([day IN used.days WHERE day <= $asOfDay]) - 1 AS step
  WHERE step >= 0 AND used.provisions[step] > 0
  RETURN {
    clauseType: clauseType.slug, provisions: used.provisions[step],
    severity: [null, 'LOW', 'MEDIUM', 'HIGH'][used.severityRanks[step]], confidence: used.confidences[step]
  }
  ORDER BY clauseType.slug
} AS uses, COLLECT {
  MATCH (platform)-[:IN_SECTOR]->(sector:Sector) RETURN sector.slug ORDER BY sector.slug
} AS sectors
