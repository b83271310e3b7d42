// Where curated records name this jurisdiction: their provisions, with their documents, platforms and collections, 2,000 at most.
// $key: code
MATCH (:Jurisdiction {code: $key})<-[naming:FLAGS]-(provision:Provision)<-[:CONTAINS]-(document:Document)
RETURN null AS version, provision.id AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, null AS wording, naming.rationale AS naming
LIMIT 2000
