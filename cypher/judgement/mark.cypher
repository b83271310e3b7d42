// Says of judgements how they stand, where it differs.
// $rows: list of {id; state: string; disagrees: boolean}
UNWIND $rows AS row
MATCH (judgement:Judgement {id: row.id})
WHERE judgement.state IS NULL OR judgement.state <> row.state OR judgement.disagrees <> row.disagrees
SET judgement.state = row.state, judgement.disagrees = row.disagrees
