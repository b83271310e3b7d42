// Says which version the data are, and nothing else of them; the time changes only with the version.
// $version: string; $now: time
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.builtAt = CASE WHEN dataset.version = $version THEN dataset.builtAt ELSE $now END,
    dataset.version = $version
