// Articles of a regulation that some clause of a platform addresses: of a clause type that the article bears on, in a current document.
// key: platform slug, a space, regulation slug
MATCH (node:Article)-[:PART_OF]->(:Regulation {slug: split(key, ' ')[1]})
WHERE EXISTS { MATCH (node)<-[:FALLS_UNDER]-(:ClauseType)<-[:USES]-(:Platform {slug: split(key, ' ')[0]}) }
