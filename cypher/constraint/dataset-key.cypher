// One Dataset for each id.
CREATE CONSTRAINT dataset_key IF NOT EXISTS
FOR (node:Dataset) REQUIRE node.id IS UNIQUE
