// One Competence for each slug.
CREATE CONSTRAINT competence_key IF NOT EXISTS
FOR (node:Competence) REQUIRE node.slug IS UNIQUE
