// Pairs of documents of one kind of terms where the later one began after the last version of the earlier one, with how many wordings they share. No parameters.
// Shared are the wordings of the first version of the later one that the earlier one had at last.
MATCH (later:Document)-[:CONTAINS]->(:Provision)-[first:WORDED {fromSequence: 1}]->(wording:Wording)
WITH later, collect(DISTINCT wording) AS wordings
UNWIND wordings AS wording
MATCH (wording)<-[last:WORDED]-(:Provision)<-[:CONTAINS]-(earlier:Document)
WHERE earlier.collectionId = later.collectionId AND earlier.termsType = later.termsType
  AND earlier.platformSlug <> later.platformSlug AND earlier.lastVerified < later.firstTracked
  AND coalesce(last.to > earlier.lastVerified, true)
WITH earlier, later, size(wordings) AS begun, count(DISTINCT wording) AS shared
RETURN earlier.id AS earlier, later.id AS later, earlier.lastVerified AS lastVerified, later.firstTracked AS firstTracked, shared, begun
