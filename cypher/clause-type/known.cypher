// Which of these clause types there are, and whether each falls under a regulation.
// $slugs: string[]; $regulation: string slug or null
UNWIND $slugs AS slug
MATCH (clauseType:ClauseType {slug: slug})
RETURN slug, EXISTS { (clauseType)-[:UNDER]->(:Regulation {slug: $regulation}) } AS under
