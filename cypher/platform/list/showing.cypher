// Goes on from `in-scope` to those of which a document in the scope has this clause type.
// key: clause type slug
WITH node, documents, standing
WHERE EXISTS {
  MATCH (node)-[:USES]->(:ClauseType {slug: key})
} AND EXISTS {
  UNWIND documents AS document
  MATCH (document)-[:CONTAINS]->(provision:Provision)-[:INSTANCE_OF]->(:ClauseType {slug: key})
  WHERE provision.current
}
