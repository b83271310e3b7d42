// Provisions of a platform that have a clause type, and none that falls under a regulation; `standing` goes on.
// key: platform slug, a space, regulation slug
MATCH (node:Provision)
WHERE node.platformSlug = split(key, ' ')[0] AND node.id > ''
  AND EXISTS { (node)-[:INSTANCE_OF]->(:ClauseType) }
  AND NOT EXISTS { MATCH (node)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(:Regulation {slug: split(key, ' ')[1]}) }
