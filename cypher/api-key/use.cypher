// Says when an API key was last used.
// $id: string; $now: time
MATCH (key:ApiKey {id: $id})
SET key.lastUsedAt = $now
