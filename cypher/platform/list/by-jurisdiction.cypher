// Platforms with a current provision that comes under the law of this jurisdiction itself.
// key: jurisdiction code
MATCH (node:Platform)-[:TOUCHED_BY]->(:Regulation)-[:APPLIES_IN]->(:Jurisdiction {code: key})
WITH DISTINCT node
WHERE node.slug > ''
