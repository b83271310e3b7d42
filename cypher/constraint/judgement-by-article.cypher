// Judgements of what falls under an article. No parameters.
CREATE INDEX judgement_by_article IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.article)
