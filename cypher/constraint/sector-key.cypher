// One Sector for each slug.
CREATE CONSTRAINT sector_key IF NOT EXISTS
FOR (node:Sector) REQUIRE node.slug IS UNIQUE
