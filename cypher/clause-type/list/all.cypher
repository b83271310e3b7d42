// Clause types, all of them.
MATCH (node:ClauseType)
WHERE node.slug > ''
