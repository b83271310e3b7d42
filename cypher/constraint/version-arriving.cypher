// The versions that a load under way has brought.
CREATE INDEX version_arriving IF NOT EXISTS
FOR (version:Version) ON (version.arriving)
