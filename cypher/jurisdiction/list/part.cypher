// Jurisdictions that are directly within this one.
// key: jurisdiction code
MATCH (node:Jurisdiction)-[:WITHIN]->(:Jurisdiction {code: key})
WHERE true
