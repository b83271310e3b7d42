// Sums up provisions: of each document, how many had the same highest severity, as one pair without a clause type; rank 0 where nothing was concluded.
// $asOf: time
OPTIONAL MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
WITH node, coalesce(max(coalesce(conclusion.severityRank, clauseType.severityRank)), 0) AS severityRank
RETURN node.documentId AS document, node.platformSlug AS platform, node.termsType AS termsType,
       node.collectionId AS collection, [[null, severityRank]] AS conclusions, count(*) AS provisions
