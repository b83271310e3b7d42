// Removes the articles that are not among those given.
// $keys: list of strings, each an id
MATCH (article:Article)
WHERE NOT article.id IN $keys
DETACH DELETE article
