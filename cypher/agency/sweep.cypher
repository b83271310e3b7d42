// Removes the agencies that are not among those given.
// $keys: list of strings, each a slug
MATCH (agency:Agency)
WHERE NOT agency.slug IN $keys
DETACH DELETE agency
