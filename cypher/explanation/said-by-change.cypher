// What the provision of a change says, if it still stands: its clause types.
// $key: record ids of the version and of the provision, with a colon between
MATCH (:Version {id: split($key, ':')[0]})-[change:ADDED|EDITED|MOVED|REVIVED|REMOVED]->(provision:Provision {id: split($key, ':')[1]})
MATCH (provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
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
