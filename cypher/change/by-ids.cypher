// Changes by id, with the clause types that were concluded of the provision before or after, the primary one first, and the severity of the primary ones.
// $ids: string[] `<record id of the version>:<record id of the provision>`
// $until: time as string; what was recorded later is not there
UNWIND $ids AS id
WITH id
WHERE size(split(id, ':')) = 2
MATCH (version:Version {id: split(id, ':')[0]})
WHERE version.capturedAt <= $until
MATCH (provision:Provision {id: split(id, ':')[1]})
MATCH (version)-[change:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision)
CALL (version, provision, change) {
  MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE conclusion.fromSequence <= version.sequence
    AND (conclusion.toSequence IS NULL OR conclusion.toSequence > change.base)
  WITH clauseType.slug AS slug, min(conclusion.rank) AS rank,
       max(CASE conclusion.rank WHEN 1 THEN coalesce(conclusion.severityRank, clauseType.severityRank) END) AS severityRank
  ORDER BY rank, slug
  RETURN collect(slug) AS clauseTypes, max(severityRank) AS severityRank
}
RETURN id, type(change) AS kind, change.similarity AS similarity, change.moved AS moved, change.before AS before,
       change.after AS after, version.id AS versionId, version.documentId AS documentId, version.platformSlug AS platformSlug,
       version.collectionId AS collectionId, version.capturedAt AS capturedAt, provision.id AS provisionId, clauseTypes,
       severityRank
