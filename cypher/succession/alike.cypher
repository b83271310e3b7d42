// Pairs of documents of one kind of terms where the later one began after the earlier one was last seen, with how many wordings they share. No parameters.
// Shared are the wordings of the first terms of the later one that the earlier one had at last, whether or not it was taken down or given up since.
MATCH (document:Document)
WHERE document.firstTracked IS NOT NULL AND document.lastVerified IS NOT NULL
WITH document.collectionId AS collection, document.termsType AS termsType, collect(document) AS documents
UNWIND documents AS later
WITH later, COLLECT {
  UNWIND documents AS earlier
  WITH earlier
  WHERE earlier.platformSlug <> later.platformSlug AND earlier.lastVerified < later.firstTracked
  RETURN earlier.id
} AS earlierIds
WHERE size(earlierIds) > 0
MATCH (opening:Version)
WHERE opening.documentId = later.id AND opening.sequence > 0 AND opening.opening
MATCH (later)-[:CONTAINS]->(:Provision)-[first:WORDED]->(wording:Wording)
WHERE first.fromSequence = opening.sequence
WITH later, earlierIds, collect(DISTINCT wording) AS wordings
UNWIND wordings AS wording
MATCH (wording)<-[:WORDED]-(last:Provision)
WHERE last.documentId IN earlierIds AND last.position IS NOT NULL AND last.sha256 = wording.sha256
WITH later, size(wordings) AS begun, last.documentId AS earlierId, count(DISTINCT wording) AS shared
MATCH (earlier:Document {id: earlierId})
RETURN earlier.id AS earlier, later.id AS later, earlier.lastVerified AS lastVerified, later.firstTracked AS firstTracked, shared, begun
