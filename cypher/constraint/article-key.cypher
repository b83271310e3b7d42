// One Article for each id.
CREATE CONSTRAINT article_key IF NOT EXISTS
FOR (node:Article) REQUIRE node.id IS UNIQUE
