// The data as they were recorded by the end of the day, one row, or none before the first load.
// $asOf: time
MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (version:Version)
WHERE version.capturedAt <= $asOf AND version.id > ''
WITH dataset, version ORDER BY version.capturedAt DESC, version.id DESC LIMIT 1
RETURN dataset.version AS version, dataset.builtAt AS builtAt, dataset.classifier AS classifier, version.capturedAt AS asOf
