// One ClauseType for each slug.
CREATE CONSTRAINT clause_type_key IF NOT EXISTS
FOR (node:ClauseType) REQUIRE node.slug IS UNIQUE
