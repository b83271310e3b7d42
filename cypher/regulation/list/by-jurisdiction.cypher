// Regulations that are the law of this jurisdiction itself.
// key: jurisdiction code
MATCH (node:Regulation)-[:APPLIES_IN]->(:Jurisdiction {code: key})
WHERE true
