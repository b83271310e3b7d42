// Takes from documents what their versions say of their provisions: stretches, conclusions and changes; judgements stay, and are heard again after the write.
// $keys: list of strings, each the id of a document
UNWIND $keys AS key
MATCH (document:Document {id: key})-[:CONTAINS]->(provision:Provision)
REMOVE provision.judged
WITH provision
MATCH (provision)-[stale:WORDED|INSTANCE_OF|WAS_INSTANCE_OF|DERIVED_INSTANCE_OF|ADDED|EDITED|REMOVED|MOVED|REVIVED]-()
DELETE stale
