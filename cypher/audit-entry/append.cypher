// Adds an entry to the audit log, numbered after the last one; under a lock, so that no two have one number.
// $properties: map with at, actor, keyId, action, subject, before, after, reason
OPTIONAL MATCH (last:AuditEntry)
WITH coalesce(max(last.id), '0000000000') AS last
CREATE (entry:AuditEntry {id: right('000000000' + toString(toInteger(last) + 1), 10)})
SET entry += $properties
