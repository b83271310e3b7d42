// What was derived of provisions and what was judged of them, one row for each, also for those that are gone.
// $ids: list of strings, each the id of a provision
UNWIND $ids AS id
OPTIONAL MATCH (provision:Provision {id: id})
RETURN id, provision.documentId AS document, provision.platformSlug AS platform, provision.sha256 AS wording,
       provision.position IS NOT NULL AS lasting,
       COLLECT {
         MATCH (provision)-[worded:WORDED]->(:Wording)
         RETURN worded {.from, .to, .fromSequence, .toSequence, .unclassifiedReason}
         ORDER BY worded.fromSequence
       } AS stretches,
       COLLECT {
         MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF|DERIVED_INSTANCE_OF]->(clauseType:ClauseType)
         WHERE (type(conclusion) = 'DERIVED_INSTANCE_OF') = coalesce(provision.judged, false)
         RETURN {
           clauseType: clauseType.slug, properties: properties(conclusion),
           past: coalesce(conclusion.past, type(conclusion) = 'WAS_INSTANCE_OF')
         }
         ORDER BY conclusion.fromSequence, conclusion.rank
       } AS derived,
       COLLECT {
         MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
         RETURN DISTINCT clauseType.slug
       } AS concluded,
       COLLECT {
         MATCH (judgement:Judgement {provision: id})
         RETURN properties(judgement)
       } AS judgements
ORDER BY id
