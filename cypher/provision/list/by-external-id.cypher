// Provisions with this id in another system; `standing` goes on.
// key: the external id
MATCH (node:Provision)
WHERE node.externalIds IS NOT NULL AND key IN node.externalIds
