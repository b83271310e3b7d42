// Each judgement on a succession stands once, found by its slug. No parameters.
CREATE CONSTRAINT succession_key IF NOT EXISTS FOR (succession:Succession) REQUIRE succession.slug IS UNIQUE
