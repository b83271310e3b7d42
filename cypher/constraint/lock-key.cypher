// One Lock for each name: taking it twice makes the second wait.
CREATE CONSTRAINT lock_key IF NOT EXISTS
FOR (node:Lock) REQUIRE node.name IS UNIQUE
