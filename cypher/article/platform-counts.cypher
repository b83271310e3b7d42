// How many platforms use a clause type that each article bears on.
// $ids: string[] ids such as eu-dsa:art-14
UNWIND $ids AS id
RETURN id, COUNT {
  MATCH (:Article {id: id})<-[:FALLS_UNDER]-(:ClauseType)<-[:USES]-(platform:Platform)
  RETURN DISTINCT platform
} AS platforms
