// Articles, all of them.
MATCH (node:Article)
WHERE node.id > ''
