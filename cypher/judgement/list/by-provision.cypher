// Judgements of this provision.
// key: what the judgement names it by
MATCH (node:Judgement {provision: key})
WHERE true
