// Removes the building blocks that are not among those given.
// $keys: list of strings, each an id
MATCH (block:BuildingBlock)
WHERE NOT block.id IN $keys
DETACH DELETE block
