// Provisions of the clause types that fall under this regulation; `subject` and `conclusion` go on.
// key: regulation slug
MATCH (:Regulation {slug: key})<-[:UNDER]-(clauseType:ClauseType)
