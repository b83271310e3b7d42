// How many there were of each kind of node at the end of the day, one row; of law what applied. Its lists count the same.
// $asOf: time; $asOfDay: day
RETURN COUNT { (:Collection) } AS collections,
       COUNT {
         MATCH (:Provision)-[worded:WORDED]->(:Wording)
         WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
       } + COUNT {
         MATCH (recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
         WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
         RETURN DISTINCT recorded
       } AS provisions,
       COUNT {
         MATCH (platform:Platform)
         WHERE EXISTS { MATCH (platform)-[:PUBLISHES]->(document:Document) WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf }
       } AS platforms,
       COUNT { MATCH (document:Document) WHERE coalesce(document.readSince, document.firstTracked, '') <= $asOf } AS documents,
       COUNT { MATCH (version:Version) WHERE version.capturedAt <= $asOf } - COUNT {
         MATCH (unread:Document)-[:HAS_VERSION]->(version:Version)
         WHERE unread.readSince > $asOf AND unread.firstTracked <= $asOf AND version.capturedAt <= $asOf
       } AS versions,
       COUNT {
         MATCH (wording:Wording)
         WHERE EXISTS { MATCH (wording)<-[worded:WORDED]-(:Provision) WHERE worded.from <= $asOf }
       } AS wordings,
       COUNT { (:ClauseType) } AS clauseTypes,
       COUNT { (:Category) } AS categories,
       COUNT {
         MATCH (regulation:Regulation)
         WHERE EXISTS {
             MATCH (regulation)<-[:PART_OF]-(article:Article)
             WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
           }
           OR (coalesce(regulation.articleCount, 0) = 0
             AND (any(day IN regulation.applicationDates WHERE day <= $asOfDay)
               OR (size(regulation.applicationDates) = 0 AND coalesce(regulation.inForce <= $asOfDay, false))))
       } AS regulations,
       COUNT {
         MATCH (article:Article)
         WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
       } AS articles,
       COUNT { (:Agency) } AS agencies,
       COUNT { (:Jurisdiction) } AS jurisdictions
