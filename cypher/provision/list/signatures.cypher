// Sums up conclusions: of each document, how many provisions have the same clause types with the same severities, as pairs of slug and rank.
WITH node, collect([clauseType.slug, coalesce(conclusion.severityRank, clauseType.severityRank)]) AS conclusions
RETURN node.documentId AS document, node.platformSlug AS platform, node.termsType AS termsType,
       node.collectionId AS collection, conclusions, count(*) AS provisions
