// Documents that this collection holds.
// key: collection id
MATCH (node:Document)
WHERE node.collectionId = key AND node.id > ''
