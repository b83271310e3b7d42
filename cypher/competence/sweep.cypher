// Removes the competences that are not among those given.
// $keys: list of strings, each a slug
MATCH (competence:Competence)
WHERE NOT competence.slug IN $keys
DETACH DELETE competence
