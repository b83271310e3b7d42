// Versions of a platform by kind and time, for its feed of changes.
CREATE INDEX version_by_platform IF NOT EXISTS
FOR (version:Version) ON (version.platformSlug, version.kind, version.capturedAt)
