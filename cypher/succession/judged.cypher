// Pairs of documents of the same kind of terms on which people judged whether one took the place of the other. No parameters.
MATCH (succession:Succession)
MATCH (earlier:Document {platformSlug: succession.earlier, collectionId: succession.collection})
MATCH (later:Document {platformSlug: succession.later, collectionId: succession.collection})
WHERE later.termsType = earlier.termsType
RETURN earlier.id AS earlier, later.id AS later, succession.verdict AS verdict, succession.rationale AS rationale,
       succession.source AS source
