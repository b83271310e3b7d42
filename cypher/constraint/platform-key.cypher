// One Platform for each slug.
CREATE CONSTRAINT platform_key IF NOT EXISTS
FOR (node:Platform) REQUIRE node.slug IS UNIQUE
