// Collections of the terms that people in this jurisdiction are shown.
// key: jurisdiction code
MATCH (node:Collection)
WHERE key IN node.jurisdictions
