// One Jurisdiction for each code.
CREATE CONSTRAINT jurisdiction_key IF NOT EXISTS
FOR (node:Jurisdiction) REQUIRE node.code IS UNIQUE
