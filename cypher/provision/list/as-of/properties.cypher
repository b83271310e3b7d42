// Sums up provisions: how many were alike in form, kind of terms, language, and what was concluded first of each.
// $asOf: time
OPTIONAL MATCH (node)-[worded:WORDED]->(:Wording)
WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
OPTIONAL MATCH (node)-[primary:INSTANCE_OF|WAS_INSTANCE_OF {rank: 1}]->(type:ClauseType)
WHERE primary.from <= $asOf AND (primary.to IS NULL OR primary.to > $asOf)
RETURN node.kind AS kind, node.termsType AS termsType, coalesce(worded.language, node.language) AS language,
       CASE
         WHEN NOT coalesce(node.judged, false) THEN worded.unclassifiedReason
         WHEN primary IS NULL THEN coalesce(worded.unclassifiedReason, 'REJECTED')
       END AS unclassifiedReason, coalesce(primary.severity, type.severity) AS severity,
       primary.basis AS basis, primary.level AS confidence, count(*) AS provisions
