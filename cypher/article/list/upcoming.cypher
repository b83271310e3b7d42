// Articles with the clause types that they bear on, all of them.
MATCH (node:Article)
WITH node, COLLECT { MATCH (node)<-[:FALLS_UNDER]-(clauseType:ClauseType) RETURN clauseType.slug } AS clauseTypes
WHERE node.id > ''
