// What this version changed.
// key: version record id
MATCH (version:Version {id: key})-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
WHERE true
