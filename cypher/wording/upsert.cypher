// Makes each of the given wordings exist. A text that is known stays; of several spellings of one wording the first in order is kept.
// $rows: list of {key: string, the sha256; text: string or null}
UNWIND $rows AS row
WITH row.key AS key, min(row.text) AS text
MERGE (wording:Wording {sha256: key})
WITH wording, text
WHERE text IS NOT NULL AND (wording.text IS NULL OR text < wording.text)
SET wording.text = text, wording.length = size(text)
