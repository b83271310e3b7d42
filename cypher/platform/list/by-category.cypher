// Platforms that use a clause type of this category.
// key: category slug
MATCH (node:Platform)-[:USES]->(:ClauseType)-[:IN_CATEGORY]->(:Category {slug: key})
WITH DISTINCT node
WHERE node.slug > ''
