// Ends an API key, once and for all; no row where there is none or it has ended already.
// $id: string; $now: time
MATCH (key:ApiKey {id: $id})
WHERE key.revokedAt IS NULL
SET key.revokedAt = $now
RETURN key.id AS id, key.name AS name
