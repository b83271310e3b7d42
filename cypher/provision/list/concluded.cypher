// Provisions of any clause type; `subject` and `conclusion` go on.
MATCH (clauseType:ClauseType)
