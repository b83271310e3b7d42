// How many versions have arrived since they are counted, one row: the number of the last one. No parameters.
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.arrivals, 0) AS arrivals
