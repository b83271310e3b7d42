// How many provisions the versions that were recorded for this reason had changed by then.
// key: kind of version; $asOf: time as string
MATCH (version:Version)
WHERE version.kind = key AND version.capturedAt <= $asOf
WITH coalesce(sum(version.changeCount), 0) AS total
