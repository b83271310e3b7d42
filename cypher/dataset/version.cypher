// The version of the data, one row, or none before the first load.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.version AS version
