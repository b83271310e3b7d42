// One Agency for each slug.
CREATE CONSTRAINT agency_key IF NOT EXISTS
FOR (node:Agency) REQUIRE node.slug IS UNIQUE
