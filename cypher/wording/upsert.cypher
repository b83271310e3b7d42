// Makes each of the given wordings exist. A text that is known stays; of two spellings of one wording the first in order is kept.
// $rows: list of {key: string, the sha256; text: string or null}
UNWIND $rows AS row
MERGE (wording:Wording {sha256: row.key})
WITH wording, row
WHERE row.text IS NOT NULL AND (wording.text IS NULL OR row.text < wording.text)
SET wording.text = row.text, wording.length = size(row.text)
