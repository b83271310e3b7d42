// Goes on from `in-scope` to those that could be classified and did not have this clause type in the scope.
// key: clause type slug; $asOf: time
WITH node, documents, standing
WHERE standing = 'EXAMINED' AND NOT (EXISTS {
  MATCH (node)-[:USED]->(:ClauseType {slug: key})
} AND EXISTS {
  UNWIND documents AS document
  MATCH (document)-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType {slug: key})
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
})
