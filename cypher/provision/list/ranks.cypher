// Sums up provisions: of each document, how many have the same highest severity, as one pair without a clause type; rank 0 where nothing is concluded.
OPTIONAL MATCH (node)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
WITH node, coalesce(max(coalesce(conclusion.severityRank, clauseType.severityRank)), 0) AS severityRank
RETURN node.documentId AS document, node.platformSlug AS platform, node.termsType AS termsType,
       node.collectionId AS collection, [[null, severityRank]] AS conclusions, count(*) AS provisions
