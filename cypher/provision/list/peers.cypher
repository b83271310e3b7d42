// Provisions of other platforms with the same primary clause type as this one; `standing` goes on.
// key: provision record id
MATCH (own:Provision {id: key})
MATCH (node:Provision)
WHERE node.clauseTypeSlug = own.clauseTypeSlug AND node.platformSlug <> own.platformSlug
WITH node, {sha256: node.sha256, platform: node.platformSlug, severityRank: node.severityRank} AS edge
WHERE true
