// Says that documents are being changed: what is derived of them is not to be relied on until the next stamp. No parameters.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.unsettled = true
