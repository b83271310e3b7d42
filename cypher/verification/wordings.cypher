// Wordings whose text is known, in the order of their hashes, one page.
// $after: string, the hash behind which to go on; $limit: integer
MATCH (wording:Wording)
WHERE wording.sha256 > $after AND wording.text IS NOT NULL
RETURN wording.sha256 AS sha256, wording.text AS text
ORDER BY sha256
LIMIT $limit
