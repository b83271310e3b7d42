// Larger jurisdictions that this one is directly within.
// key: jurisdiction code
MATCH (:Jurisdiction {code: key})-[:WITHIN]->(node:Jurisdiction)
WHERE true
