// Goes on from `in-scope` to those that could be classified and do not have this clause type in the scope.
// key: clause type slug
WITH node, documents, standing
WHERE standing = 'EXAMINED' AND NOT (EXISTS {
  MATCH (node)-[:USES]->(:ClauseType {slug: key})
} AND EXISTS {
  UNWIND documents AS document
  MATCH (document)-[:CONTAINS]->(provision:Provision)-[:INSTANCE_OF]->(:ClauseType {slug: key})
  WHERE provision.current
})
