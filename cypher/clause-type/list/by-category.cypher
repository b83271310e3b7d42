// Clause types of this category.
// key: category slug
MATCH (node:ClauseType)-[:IN_CATEGORY]->(:Category {slug: key})
WHERE true
