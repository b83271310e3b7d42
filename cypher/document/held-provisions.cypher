// The provisions that a document ever had, in order of first appearance, with their stretches and what was derived of them, whatever people judged, oldest first.
// $key: string, the id of the document
MATCH (:Document {id: $key})-[:CONTAINS]->(provision:Provision)
WITH provision, COLLECT {
  MATCH (provision)-[worded:WORDED]->(wording:Wording)
  RETURN {
    from: worded.fromSequence, to: worded.toSequence, sha256: wording.sha256, text: wording.text, position: worded.position,
    order: worded.order, moved: worded.moved, similarity: worded.similarity, language: worded.language,
    unclassifiedReason: worded.unclassifiedReason
  }
  ORDER BY worded.fromSequence
} AS worded, COLLECT {
  MATCH (provision)-[instance:INSTANCE_OF|WAS_INSTANCE_OF|DERIVED_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE (type(instance) = 'DERIVED_INSTANCE_OF') = coalesce(provision.judged, false)
  RETURN {
    from: instance.fromSequence, to: instance.toSequence, clauseType: clauseType.slug, rank: instance.rank,
    confidence: instance.confidence, basis: instance.basis, cues: instance.cues, classifier: instance.classifier
  }
  ORDER BY instance.fromSequence, instance.rank
} AS conclusions
RETURN provision.id AS id, provision.kind AS kind, provision.headingPath AS headingPath, worded, conclusions
ORDER BY worded[0].from, worded[0].order
