// What a version says in the provisions that it brought or changed and that still stand: of each clause type the one that is most surely of it.
// $key: record id
MATCH (:Version {id: $key})-[change:ADDED|EDITED|MOVED|REVIVED]->(provision:Provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
WITH clauseType, provision, conclusion, change
ORDER BY conclusion.confidence DESC, coalesce(conclusion.severityRank, clauseType.severityRank) DESC, conclusion.rank, provision.id
WITH clauseType, collect({
  provision: provision.id, document: provision.documentId, platform: provision.platformSlug, collection: provision.collectionId,
  rank: conclusion.rank, value: conclusion.confidence, level: conclusion.level, basis: conclusion.basis,
  change: type(change),
  classifier: conclusion.classifier, cues: conclusion.cues,
  severityRank: coalesce(conclusion.severityRank, clauseType.severityRank)
})[0] AS best
RETURN clauseType.slug AS clauseType, best
