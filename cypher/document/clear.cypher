// Takes from documents what their versions say of their provisions: stretches, conclusions and changes.
// $keys: list of strings, each the id of a document
UNWIND $keys AS key
MATCH (document:Document {id: key})-[:CONTAINS]->(provision:Provision)
MATCH (provision)-[stale:WORDED|INSTANCE_OF|WAS_INSTANCE_OF|ADDED|EDITED|REMOVED|MOVED|REVIVED]-()
DELETE stale
