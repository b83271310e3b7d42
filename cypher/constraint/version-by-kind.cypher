// Versions of a kind by time, for feeds of changes.
CREATE INDEX version_by_kind IF NOT EXISTS
FOR (version:Version) ON (version.kind, version.capturedAt, version.id)
