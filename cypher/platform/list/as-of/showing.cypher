// Goes on from `in-scope` to those of which a document in the scope had this clause type.
// key: clause type slug; $asOf: time
WITH node, documents, standing
WHERE EXISTS {
  MATCH (node)-[:USED]->(:ClauseType {slug: key})
} AND EXISTS {
  UNWIND documents AS document
  MATCH (document)-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType {slug: key})
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
}
