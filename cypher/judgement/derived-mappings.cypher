// What the seeds compiled of the mapping that each judgement is of; without those of which they say nothing.
// $ids: string[] ids of judgements
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id, kind: 'MAPPING'})
MATCH (:ClauseType {slug: judgement.clauseType})-[derived:FALLS_UNDER|DERIVED_FALLS_UNDER]->(:Article {id: judgement.article})
WHERE derived.judgement IS NULL
RETURN id, {
  relation: derived.relation, rationale: derived.rationale, confidence: derived.confidence, source: derived.source
} AS derived
