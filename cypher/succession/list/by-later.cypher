// Successions of which this document is the later one.
// key: document record id
MATCH (earlier:Document)-[node:SUPERSEDED_BY]->(later:Document {id: key})
WHERE true
