// One Document for each id.
CREATE CONSTRAINT document_key IF NOT EXISTS
FOR (node:Document) REQUIRE node.id IS UNIQUE
