// Where the provision of a change stands: its document with its platform and collection.
// $key: record ids of the version and of the provision, with a colon between
MATCH (:Version {id: split($key, ':')[0]})-[change:ADDED|EDITED|MOVED|REVIVED|REMOVED]->(provision:Provision {id: split($key, ':')[1]})<-[:CONTAINS]-(document:Document)
RETURN null AS version, provision.id AS provision, document.id AS document, document.platformSlug AS platform,
       document.collectionId AS collection, null AS wording, type(change) AS naming
