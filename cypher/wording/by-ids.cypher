// Wordings by the hash of their text.
// $ids: string[] SHA-256 sums, hex
UNWIND $ids AS id
MATCH (wording:Wording {sha256: id})
RETURN id, wording.text AS text, wording.length AS length
