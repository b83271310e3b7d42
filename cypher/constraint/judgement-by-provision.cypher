// Judgements of a provision. No parameters.
CREATE INDEX judgement_by_provision IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.provision)
