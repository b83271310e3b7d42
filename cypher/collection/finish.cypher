// Says what of the collection is loaded; the time changes only with the digest.
// $key: string, the id; $head, $digest, $origin, $asOf: strings; $incomplete: true or null; $now: time
MATCH (collection:Collection {id: $key})
SET collection.importedAt = CASE WHEN collection.digest = $digest THEN collection.importedAt ELSE $now END,
    collection.digest = $digest,
    collection.head = $head,
    collection.origin = $origin,
    collection.asOf = $asOf,
    collection.incomplete = $incomplete
