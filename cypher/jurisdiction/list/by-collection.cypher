// Jurisdictions in which people are shown the terms of this collection.
// key: collection id
MATCH (collection:Collection {id: key}), (node:Jurisdiction)
WHERE node.code IN collection.jurisdictions
