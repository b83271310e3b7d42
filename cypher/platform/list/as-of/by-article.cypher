// Platforms that used a clause type which falls under this article, where it applied.
// key: article id; $asOfDay: day
MATCH (article:Article {id: key})<-[:FALLS_UNDER]-(:ClauseType)<-[used:USED]-(node:Platform)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
  AND ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
WITH DISTINCT node
WHERE node.slug > ''
