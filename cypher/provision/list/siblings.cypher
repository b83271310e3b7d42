// Other provisions of the document of this one that have a clause type: those of its latest version, also when the document ended.
// key: provision record id
MATCH (own:Provision {id: key})
MATCH (node:Provision)
WHERE node.documentId = own.documentId AND node.position >= 0 AND node.id <> key AND node.clauseTypeSlug IS NOT NULL
