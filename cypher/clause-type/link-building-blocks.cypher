// Makes each clause type explained by exactly the given building blocks.
// $rows: list of {key: string, the slug; targets: list of strings, each an id}
UNWIND $rows AS row
MATCH (clauseType:ClauseType {slug: row.key})
CALL (clauseType, row) {
  MATCH (clauseType)-[stale:EXPLAINED_BY]->(block:BuildingBlock)
  WHERE NOT block.id IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (block:BuildingBlock {id: target})
MERGE (clauseType)-[:EXPLAINED_BY]->(block)
