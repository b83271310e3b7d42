// Goes on from `in-scope` to those that could not be classified, for this reason, and do not have this clause type in the scope all the same.
// key: clause type slug; $filter.reason: string
WITH node, documents, standing
WHERE standing = $filter.reason AND NOT (EXISTS {
  MATCH (node)-[:USES]->(:ClauseType {slug: key})
} AND EXISTS {
  UNWIND documents AS document
  MATCH (document)-[:CONTAINS]->(provision:Provision)-[:INSTANCE_OF]->(:ClauseType {slug: key})
  WHERE provision.current
})
