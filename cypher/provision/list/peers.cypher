// Provisions of other platforms that have the primary clause type of this one, at any rank; `standing` goes on.
// key: provision record id
MATCH (own:Provision {id: key})
MATCH (clauseType:ClauseType {slug: own.clauseTypeSlug})<-[conclusion:INSTANCE_OF]-(node:Provision)
WHERE node.platformSlug <> own.platformSlug
WITH node, {
  sha256: node.sha256,
  platform: node.platformSlug,
  basis: conclusion.basis,
  severityRank: coalesce(conclusion.severityRank, clauseType.severityRank)
} AS edge
WHERE true
