// What the data rests on; one row, or none before the first load. No parameters.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.version AS version, dataset.seedsDigest AS seedsDigest, dataset.classifier AS classifier,
       coalesce(dataset.unsettled, false) AS unsettled
