// Categories, all of them.
MATCH (node:Category)
WHERE node.slug > ''
