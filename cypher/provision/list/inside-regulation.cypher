// Provisions of a platform that come under a regulation; `standing` goes on.
// key: platform slug, a space, regulation slug
MATCH (node:Provision)
WHERE node.platformSlug = split(key, ' ')[0] AND node.id > ''
  AND EXISTS { MATCH (node)-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(:Regulation {slug: split(key, ' ')[1]}) }
