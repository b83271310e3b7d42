// Goes on from `in-scope` to those that could not be classified, for this reason, and did not have this clause type in the scope all the same.
// key: clause type slug; $asOf: time; $filter.reason: string
WITH node, documents, standing
WHERE standing = $filter.reason AND NOT (EXISTS {
  MATCH (node)-[:USED]->(:ClauseType {slug: key})
} AND EXISTS {
  UNWIND documents AS document
  MATCH (document)-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType {slug: key})
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
})
