// Provisions of a platform that had a clause type at the end of the day, and none that falls under an article of a regulation that applied; `standing` goes on.
// key: platform slug, a space, regulation slug; $asOf: time; $asOfDay: day
MATCH (node:Provision)
WHERE node.platformSlug = split(key, ' ')[0] AND node.id > ''
  AND EXISTS {
    MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)
    WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
  }
  AND NOT EXISTS {
    MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)-[:FALLS_UNDER]->(article:Article {regulationSlug: split(key, ' ')[1]})
    WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
      AND coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  }
