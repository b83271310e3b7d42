// Provisions of the clause types that fall under this article; `subject` and `conclusion` go on.
// key: article id
MATCH (:Article {id: key})<-[:FALLS_UNDER]-(clauseType:ClauseType)
