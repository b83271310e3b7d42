// How many provisions the versions that were recorded for this reason changed. What the first terms of a document added counts only where the kind is FIRST_RECORD.
// key: kind of version
MATCH (version:Version)
WHERE version.kind = key AND (version.opening IS NULL OR key = 'FIRST_RECORD')
WITH coalesce(sum(version.changeCount), 0) AS total
