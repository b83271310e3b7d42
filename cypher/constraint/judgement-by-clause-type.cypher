// Judgements of a clause type: as a label, and of what law it falls under. No parameters.
CREATE INDEX judgement_by_clause_type IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.clauseType)
