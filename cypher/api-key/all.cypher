// All API keys, without the hashes of their secrets, the oldest first. No parameters.
MATCH (key:ApiKey)
RETURN key.id AS id, key.name AS name, key.scopes AS scopes, key.createdAt AS createdAt, key.expiresAt AS expiresAt,
       key.revokedAt AS revokedAt, key.lastUsedAt AS lastUsedAt
ORDER BY createdAt, id
