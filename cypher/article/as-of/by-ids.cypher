// Articles by id, those too that do not apply on the day: they bear on no clause type then.
// $ids: string[] ids such as eu-dsa:art-14; $asOfDay: day YYYY-MM-DD
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.regulationSlug AS regulationSlug, article.ref AS ref, article.label AS label,
       article.appliesFrom AS appliesFrom, article.endedOn AS endedOn, article.url AS url, article.eli AS eli,
       article.note AS note, article.source AS source,
       CASE
         WHEN coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
         THEN coalesce(article.clauseTypeCount, 0)
         ELSE 0
       END AS clauseTypeCount
