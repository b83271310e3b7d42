// Makes an API key exist.
// $properties: map with id, name, scopes, hash, createdAt, expiresAt
CREATE (key:ApiKey)
SET key = $properties
