// Agencies of this jurisdiction.
// key: jurisdiction code
MATCH (node:Agency)-[:BASED_IN]->(:Jurisdiction {code: key})
WHERE true
