// Removes judgements that came with seeds and are not among those given.
// $keys: list of strings, each an id
MATCH (judgement:Judgement {origin: 'SEEDS'})
WHERE NOT judgement.id IN $keys
DELETE judgement
