// Successions of which this document is the earlier one.
// key: document record id
MATCH (earlier:Document {id: key})-[node:SUPERSEDED_BY]->(later:Document)
WHERE true
