// Provisions of the clause types of this category; `subject` and `conclusion` go on.
// key: category slug
MATCH (:Category {slug: key})<-[:IN_CATEGORY]-(clauseType:ClauseType)
