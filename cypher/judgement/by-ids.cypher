// Judgements by id.
// $ids: string[] ids such as CG-J-0123456789AB
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
RETURN id, judgement.kind AS kind, judgement.verdict AS verdict, judgement.state AS state, judgement.disagrees AS disagrees,
       judgement.reason AS reason, judgement.author AS author, judgement.judgedAt AS judgedAt, judgement.dataset AS dataset,
       judgement.provision AS provision, judgement.clauseType AS clauseType, judgement.article AS article,
       judgement.replacement AS replacement, judgement.severity AS severity, judgement.relation AS relation,
       judgement.rationale AS rationale, judgement.confidence AS confidence, judgement.wording AS wording,
       judgement.withdrawnAt AS withdrawnAt, judgement.withdrawnBy AS withdrawnBy,
       judgement.withdrawalReason AS withdrawalReason,
       COLLECT { MATCH (provision:Provision {id: judgement.provision}) RETURN provision.sha256 }[0] AS presentWording
