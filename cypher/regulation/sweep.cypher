// Removes the regulations that are not among those given.
// $keys: list of strings, each a slug
MATCH (regulation:Regulation)
WHERE NOT regulation.slug IN $keys
DETACH DELETE regulation
