// Judgements, all of them.
MATCH (node:Judgement)
WHERE node.id > ''
