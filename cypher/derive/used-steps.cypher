// The uses of each clause type by all platforms through time, one row for each clause type. No parameters.
MATCH (clauseType:ClauseType)
RETURN clauseType.slug AS clauseType,
       COLLECT { MATCH (clauseType)<-[used:USED]-(:Platform) RETURN {days: used.days, provisions: used.provisions} } AS uses
