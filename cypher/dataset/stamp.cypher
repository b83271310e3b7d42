// Says what the data rests on; the time changes only with the version.
// $version: string; $seedsDigest: string or null; $classifier: string or null; $now: time
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.builtAt = CASE WHEN dataset.version = $version THEN dataset.builtAt ELSE $now END,
    dataset.version = $version,
    dataset.seedsDigest = $seedsDigest,
    dataset.classifier = $classifier
REMOVE dataset.unsettled
