// Which clause types platforms use in current documents and how, and the sectors that they are in.
// $ids: string[] slugs of platforms
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id, COLLECT {
  MATCH (platform)-[uses:USES]->(clauseType:ClauseType)
  RETURN {clauseType: clauseType.slug, provisions: uses.provisions, severity: uses.severity, confidence: uses.confidence}
  ORDER BY clauseType.slug
} AS uses, COLLECT {
  MATCH (platform)-[:IN_SECTOR]->(sector:Sector) RETURN sector.slug ORDER BY sector.slug
} AS sectors
