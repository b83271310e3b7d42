// One BuildingBlock for each id.
CREATE CONSTRAINT building_block_key IF NOT EXISTS
FOR (node:BuildingBlock) REQUIRE node.id IS UNIQUE
