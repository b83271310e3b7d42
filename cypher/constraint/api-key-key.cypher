// Each API key stands once, found by its id. No parameters.
CREATE CONSTRAINT api_key_key IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.id IS UNIQUE
