// Clause types that fall under an article of this regulation.
// key: regulation slug
MATCH (node:ClauseType)-[edge:UNDER]->(:Regulation {slug: key})
WHERE node.slug > ''
