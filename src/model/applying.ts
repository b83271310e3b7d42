/** Cypher that holds when `article` applies on `$asOfDay`. */
export const ARTICLE_APPLIES =
  "coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay";

/** Cypher that holds when `regulation` applies on `$asOfDay`: while one of its articles does; without articles, by its own dates. */
export const REGULATION_APPLIES = `(EXISTS { MATCH (regulation)<-[:PART_OF]-(article:Article) WHERE ${ARTICLE_APPLIES} }
  OR (coalesce(regulation.articleCount, 0) = 0
    AND (any(day IN regulation.applicationDates WHERE day <= $asOfDay)
      OR (size(regulation.applicationDates) = 0 AND coalesce(regulation.inForce <= $asOfDay, false)))))`;
