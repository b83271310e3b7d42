// Building blocks, all of them.
MATCH (node:BuildingBlock)
WHERE node.id > ''
