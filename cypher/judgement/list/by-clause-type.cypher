// Judgements of this clause type.
// key: what the judgement names it by
MATCH (node:Judgement {clauseType: key})
WHERE true
