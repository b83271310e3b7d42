// Provisions of the clause types that fall under a regulation that this agency enforces; `subject` and `conclusion` go on.
// key: agency slug
MATCH (:Agency {slug: key})-[:ENFORCES]->(:Regulation)<-[:UNDER]-(clauseType:ClauseType)
