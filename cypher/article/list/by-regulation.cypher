// Articles of this regulation.
// key: regulation slug
MATCH (node:Article)-[:PART_OF]->(:Regulation {slug: key})
WHERE true
