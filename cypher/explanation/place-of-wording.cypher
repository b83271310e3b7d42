// Where a wording stands or stood: its documents with their platforms and collections, 2,000 at most.
// $key: SHA-256
MATCH (:Wording {sha256: $key})<-[worded:WORDED]-(provision:Provision)<-[:CONTAINS]-(document:Document)
RETURN DISTINCT null AS version, provision.id AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, $key AS wording, null AS naming
LIMIT 2000
