// Numbers the versions that loads have brought since the last time, the first captured first, behind all that came before. No parameters.
MATCH (version:Version)
WHERE version.arriving = true
WITH version
ORDER BY version.capturedAt, version.id
WITH collect(version) AS versions
WHERE size(versions) > 0
MATCH (dataset:Dataset {id: 'dataset'})
WITH versions, dataset, coalesce(dataset.arrivals, 0) AS before
SET dataset.arrivals = before + size(versions)
WITH versions, before
UNWIND range(0, size(versions) - 1) AS index
WITH versions[index] AS version, before + index + 1 AS number
SET version.arrived = number
REMOVE version.arriving
