// Jurisdictions, all of them.
MATCH (node:Jurisdiction)
WHERE node.code > ''
