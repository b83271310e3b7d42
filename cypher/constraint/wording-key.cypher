// One Wording for each sha256.
CREATE CONSTRAINT wording_key IF NOT EXISTS
FOR (node:Wording) REQUIRE node.sha256 IS UNIQUE
