// One Regulation for each slug.
CREATE CONSTRAINT regulation_key IF NOT EXISTS
FOR (node:Regulation) REQUIRE node.slug IS UNIQUE
