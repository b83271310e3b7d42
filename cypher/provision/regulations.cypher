// The regulations that each provision comes under, by slug.
// $ids: string[] record ids
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Provision {id: id})-[:INSTANCE_OF]->(:ClauseType)-[:UNDER]->(regulation:Regulation)
  RETURN DISTINCT regulation.slug
} AS regulations
