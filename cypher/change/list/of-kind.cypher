// Changes of provisions by versions that were recorded for this reason.
// key: kind of version
MATCH (version:Version)-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
USING INDEX version:Version(kind, capturedAt, id)
WHERE version.kind = key AND version.capturedAt > '' AND version.id > ''
