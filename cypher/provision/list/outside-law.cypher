// Provisions of a platform that have a clause type, and none that falls under any regulation; `standing` goes on.
// key: platform slug
MATCH (node:Provision)
WHERE node.platformSlug = key AND node.id > ''
  AND EXISTS { (node)-[:INSTANCE_OF]->(:ClauseType) }
  AND NOT EXISTS { MATCH (node)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(:Regulation) }
