// Changes of provisions in all documents.
MATCH (version:Version)-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
USING INDEX version:Version(capturedAt, id)
WHERE version.capturedAt > '' AND version.id > ''
