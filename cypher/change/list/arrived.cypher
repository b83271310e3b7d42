// Changes of provisions in all documents by versions that have a number of arrival.
MATCH (version:Version)-[node:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
USING INDEX version:Version(arrived, id)
WHERE version.arrived > 0 AND version.id > ''
