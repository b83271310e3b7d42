// Platforms that use a clause type which falls under this article.
// key: article id
MATCH (node:Platform)-[:USES]->(:ClauseType)-[:FALLS_UNDER]->(:Article {id: key})
WITH DISTINCT node
WHERE node.slug > ''
