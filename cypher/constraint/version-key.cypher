// One Version for each id.
CREATE CONSTRAINT version_key IF NOT EXISTS
FOR (node:Version) REQUIRE node.id IS UNIQUE
