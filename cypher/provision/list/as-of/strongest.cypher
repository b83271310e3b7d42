// Sums up conclusions of the day: of each platform and clause type, how many provisions, their wordings of then, and the one that was concluded with the most confidence.
// $asOf: time
OPTIONAL MATCH (node)-[worded:WORDED]->(wording:Wording)
WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
WITH node, conclusion, clauseType, wording.sha256 AS sha256, coalesce(conclusion.severityRank, clauseType.severityRank) AS severityRank
ORDER BY conclusion.confidence DESC, severityRank DESC, node.id
WITH clauseType.slug AS clauseType, clauseType.position AS place, node.platformSlug AS platform, count(*) AS provisions, max(severityRank) AS severityRank,
     collect(DISTINCT sha256) AS wordings,
     head(collect({provision: node.id, wording: sha256, value: conclusion.confidence, level: conclusion.level})) AS strongest
RETURN clauseType, place, platform, provisions, severityRank, wordings, strongest
