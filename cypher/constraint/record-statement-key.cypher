// One RecordStatement for each id.
CREATE CONSTRAINT record_statement_key IF NOT EXISTS
FOR (node:RecordStatement) REQUIRE node.id IS UNIQUE
