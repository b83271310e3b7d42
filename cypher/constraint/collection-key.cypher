// One Collection for each id.
CREATE CONSTRAINT collection_key IF NOT EXISTS
FOR (node:Collection) REQUIRE node.id IS UNIQUE
