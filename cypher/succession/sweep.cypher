// Removes the judgements on successions that are not among those given.
// $keys: list of strings, each a slug
MATCH (succession:Succession)
WHERE NOT succession.slug IN $keys
DETACH DELETE succession
