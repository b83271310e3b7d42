// Says of judgements that came with the seeds of which document and platform their provisions are. No parameters.
MATCH (judgement:Judgement {origin: 'SEEDS'})
MATCH (provision:Provision {id: judgement.provision})
SET judgement.document = provision.documentId, judgement.platform = provision.platformSlug
