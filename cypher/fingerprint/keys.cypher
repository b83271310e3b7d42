// Every node of what is known: where it is, and its label and key; without keys of callers and the audit log. No parameters.
MATCH (node)
WHERE NOT node:ApiKey AND NOT node:AuditEntry
RETURN elementId(node) AS place, labels(node)[0] AS label, coalesce(node.id, node.slug, node.code, node.sha256) AS key
