// What people judged beyond the seeds, and what of the seeds they took back, as far as it decides what the graph shows, by id. No parameters.
MATCH (judgement:Judgement)
WHERE judgement.origin IS NULL OR judgement.withdrawnAt IS NOT NULL
RETURN [judgement.id, judgement.withdrawnAt IS NULL, judgement.verdict, judgement.replacement, judgement.severity, judgement.relation,
        judgement.rationale, judgement.confidence] AS held
ORDER BY held[0]
