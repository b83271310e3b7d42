// Entries of the audit log by their numbers.
// $ids: string[] ten digits each
UNWIND $ids AS id
MATCH (entry:AuditEntry {id: id})
RETURN id, entry.at AS at, entry.actor AS actor, entry.keyId AS keyId, entry.action AS action, entry.subject AS subject,
       entry.before AS before, entry.after AS after, entry.reason AS reason
