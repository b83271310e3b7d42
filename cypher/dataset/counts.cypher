// How many there are of each kind of node, one row; of provisions those of current documents, as their collections count them. No parameters.
OPTIONAL MATCH (collection:Collection)
WITH count(collection) AS collections, sum(collection.provisionCount) AS provisions
RETURN collections, provisions,
       COUNT { (:Platform) } AS platforms,
       COUNT { (:Document) } AS documents,
       COUNT { (:Version) } AS versions,
       COUNT { (:Wording) } AS wordings,
       COUNT { (:ClauseType) } AS clauseTypes,
       COUNT { (:Category) } AS categories,
       COUNT { (:Regulation) } AS regulations,
       COUNT { (:Article) } AS articles,
       COUNT { (:Agency) } AS agencies,
       COUNT { (:Jurisdiction) } AS jurisdictions
