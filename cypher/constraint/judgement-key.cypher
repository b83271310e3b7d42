// Each judgement stands once, found by its id. No parameters.
CREATE CONSTRAINT judgement_key IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE
