// Versions by time.
CREATE INDEX version_by_time IF NOT EXISTS
FOR (version:Version) ON (version.capturedAt, version.id)
