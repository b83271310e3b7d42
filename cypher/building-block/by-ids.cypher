// Building blocks by id.
// $ids: string[] ids such as rule:relation-limits or arbitration:summary
UNWIND $ids AS id
MATCH (block:BuildingBlock {id: id})
RETURN id, block.part AS part, block.template AS template, block.question AS question, block.reviewStatus AS reviewStatus,
       COLLECT { MATCH (block)<-[:EXPLAINED_BY]-(clauseType:ClauseType) RETURN clauseType.slug }[0] AS clauseTypeSlug
