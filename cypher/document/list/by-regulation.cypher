// Current documents with a provision that comes under this regulation.
// key: regulation slug
MATCH (regulation:Regulation {slug: key})
MATCH (node:Document {current: true})
WHERE node.id > '' AND EXISTS { (node)-[:CONTAINS]->(:Provision)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(regulation) }
