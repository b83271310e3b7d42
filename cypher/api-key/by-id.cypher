// One API key with the hash of its secret; no row where there is none.
// $id: string
MATCH (key:ApiKey {id: $id})
RETURN key.id AS id, key.name AS name, key.scopes AS scopes, key.hash AS hash, key.createdAt AS createdAt,
       key.expiresAt AS expiresAt, key.revokedAt AS revokedAt, key.lastUsedAt AS lastUsedAt
