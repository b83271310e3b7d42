// Sums up conclusions: of each platform and clause type, how many provisions, their wordings, and the one that is concluded with the most confidence.
WITH node, conclusion, clauseType, coalesce(conclusion.severityRank, clauseType.severityRank) AS severityRank
ORDER BY conclusion.confidence DESC, severityRank DESC, node.id
WITH clauseType.slug AS clauseType, clauseType.position AS place, node.platformSlug AS platform, count(*) AS provisions, max(severityRank) AS severityRank,
     collect(DISTINCT node.sha256) AS wordings,
     head(collect({provision: node.id, wording: node.sha256, value: conclusion.confidence, level: conclusion.level})) AS strongest
RETURN clauseType, place, platform, provisions, severityRank, wordings, strongest
