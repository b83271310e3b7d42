// Where a version stands, and the provisions that it changed: its documents with their platforms and collections, 2,000 at most.
// $key: record id
MATCH (version:Version {id: $key})<-[:HAS_VERSION]-(document:Document)
OPTIONAL MATCH (version)-[change:ADDED|EDITED|MOVED|REVIVED|REMOVED]->(provision:Provision)
RETURN $key AS version, provision.id AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, null AS wording, type(change) AS naming
LIMIT 2000
