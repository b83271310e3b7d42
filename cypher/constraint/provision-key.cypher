// One Provision for each id.
CREATE CONSTRAINT provision_key IF NOT EXISTS
FOR (node:Provision) REQUIRE node.id IS UNIQUE
