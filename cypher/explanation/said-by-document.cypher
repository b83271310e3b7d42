// What a document says: of each clause type that it has the one provision that is most surely of it, then the most severe.
// $key: record id
MATCH (:Document {id: $key})-[:CONTAINS]->(provision:Provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
WITH clauseType, provision, conclusion
ORDER BY conclusion.confidence DESC, coalesce(conclusion.severityRank, clauseType.severityRank) DESC, conclusion.rank, provision.id
WITH clauseType, collect({
  provision: provision.id, document: provision.documentId, platform: provision.platformSlug, collection: provision.collectionId,
  rank: conclusion.rank, value: conclusion.confidence, level: conclusion.level, basis: conclusion.basis,
  classifier: conclusion.classifier, cues: conclusion.cues,
  severityRank: coalesce(conclusion.severityRank, clauseType.severityRank)
})[0] AS best
RETURN clauseType.slug AS clauseType, best
