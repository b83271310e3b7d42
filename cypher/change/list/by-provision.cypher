// Changes of this provision.
// key: provision record id
MATCH (provision:Provision {id: key})<-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]-(version:Version)
WHERE true
