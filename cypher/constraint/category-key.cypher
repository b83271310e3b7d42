// One Category for each slug.
CREATE CONSTRAINT category_key IF NOT EXISTS
FOR (node:Category) REQUIRE node.slug IS UNIQUE
