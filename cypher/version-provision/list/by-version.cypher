// Provisions that stood in this version; `edge` is the stretch of versions in which they stood so, null on curated records.
// key: version record id
MATCH (version:Version {id: key})<-[:HAS_VERSION]-(:Document)-[:CONTAINS]->(node:Provision)
OPTIONAL MATCH (node)-[worded:WORDED]->(wording:Wording)
WHERE worded.fromSequence <= version.sequence AND (worded.toSequence IS NULL OR worded.toSequence > version.sequence)
WITH version, node, worded, wording
WHERE (worded IS NOT NULL OR node.sha256 IS NULL)
WITH version, node, worded{.order, .language, .unclassifiedReason, .similarity, sha256: wording.sha256, versionId: version.id} AS edge
WHERE true
