// Building blocks of this clause type.
// key: clause type slug
MATCH (:ClauseType {slug: key})-[:EXPLAINED_BY]->(node:BuildingBlock)
WHERE true
