// How many provisions the versions that were recorded for this reason changed.
// key: kind of version
MATCH (version:Version)
WHERE version.kind = key
WITH coalesce(sum(version.changeCount), 0) AS total
