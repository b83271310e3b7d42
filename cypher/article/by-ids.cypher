// Articles by id.
// $ids: string[] ids such as eu-dsa:art-14
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.regulationSlug AS regulationSlug, article.ref AS ref, article.label AS label,
       article.appliesFrom AS appliesFrom, article.endedOn AS endedOn, article.url AS url, article.eli AS eli,
       article.note AS note, article.source AS source,
       coalesce(article.clauseTypeCount, 0) AS clauseTypeCount
