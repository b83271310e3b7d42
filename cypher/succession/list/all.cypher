// Successions of documents, all of them.
MATCH (earlier:Document)-[node:SUPERSEDED_BY]->(later:Document)
WHERE node.id > ''
