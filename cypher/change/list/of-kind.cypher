// Changes of provisions by versions that were recorded for this reason. What the first terms of a document added is among them only where the kind is FIRST_RECORD.
// key: kind of version
MATCH (version:Version)-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
USING INDEX version:Version(kind, capturedAt, id)
WHERE version.kind = key AND version.capturedAt > '' AND version.id > ''
  AND (version.opening IS NULL OR key = 'FIRST_RECORD')
