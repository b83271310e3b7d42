// Counts the platforms and the current provisions of each clause type; reads USES. No parameters.
MATCH (clauseType:ClauseType)
OPTIONAL MATCH (clauseType)<-[uses:USES]-(:Platform)
WITH clauseType, count(uses) AS platforms, sum(uses.provisions) AS provisions
SET clauseType.platformCount = platforms, clauseType.provisionCount = provisions
