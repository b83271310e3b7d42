// Removes the categories that are not among those given.
// $keys: list of strings, each a slug
MATCH (category:Category)
WHERE NOT category.slug IN $keys
DETACH DELETE category
