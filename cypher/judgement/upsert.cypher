// Makes judgements of the seeds exist with these properties; that one was taken back stays.
// $rows: list of {key: string, the id; properties: map}
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.key})
SET judgement += row.properties
