// Links each platform with the sectors that name it, and with no others. No parameters.
CALL () {
  MATCH (platform:Platform)-[stale:IN_SECTOR]->(sector:Sector)
  WHERE NOT platform.slug IN sector.platforms
  DELETE stale
}
MATCH (sector:Sector)
UNWIND sector.platforms AS slug
MATCH (platform:Platform {slug: slug})
MERGE (platform)-[:IN_SECTOR]->(sector)
