// The data as they stand, one row, or none before the first load. No parameters.
MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (collection:Collection)
WITH dataset, max(collection.asOf) AS asOf
RETURN dataset.version AS version, dataset.builtAt AS builtAt, dataset.classifier AS classifier, asOf
