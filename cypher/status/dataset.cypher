// Version and time of the data; one row, or none before the first load. No parameters.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.version AS version, dataset.builtAt AS builtAt
