// Judgements that hold and say otherwise than what is derived.
MATCH (node:Judgement {state: 'HOLDS', disagrees: true})
WHERE node.id > ''
