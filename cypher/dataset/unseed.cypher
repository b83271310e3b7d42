// Forgets which seeds were loaded, so that a load that is cut short is begun again. No parameters.
MATCH (dataset:Dataset {id: 'dataset'})
REMOVE dataset.seedsDigest
