// Removes the sectors that are not among those given.
// $keys: list of strings, each a slug
MATCH (sector:Sector)
WHERE NOT sector.slug IN $keys
DETACH DELETE sector
