// Where curated records name this regulation: their provisions, with their documents, platforms and collections, 2,000 at most.
// $key: slug
MATCH (:Regulation {slug: $key})<-[naming:CITES]-(provision:Provision)<-[:CONTAINS]-(document:Document)
RETURN null AS version, provision.id AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, null AS wording, naming.rationale AS naming
LIMIT 2000
