// Judgements of the provisions of a document. No parameters.
CREATE INDEX judgement_by_document IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.document)
