// Versions in the order in which loads brought them.
CREATE INDEX version_by_arrival IF NOT EXISTS
FOR (version:Version) ON (version.arrived, version.id)
