// Entries of the audit log, all of them.
MATCH (node:AuditEntry)
WHERE node.id > ''
