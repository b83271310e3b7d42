// Successions by id, those of which both documents were recorded by the end of the day.
// $ids: string[] ids, each those of the two documents with a colon between; $asOf: time
UNWIND $ids AS id
WITH id
WHERE size(split(id, ':')) = 2
MATCH (earlier:Document {id: split(id, ':')[0]})-[succession:SUPERSEDED_BY]->(later:Document {id: split(id, ':')[1]})
WHERE coalesce(earlier.readSince, earlier.firstTracked, '') <= $asOf AND coalesce(later.readSince, later.firstTracked, '') <= $asOf
RETURN id, earlier.id AS earlier, later.id AS later, succession.status AS status,
       succession.sharedWordings AS sharedWordings, succession.share AS share, succession.rationale AS rationale,
       succession.source AS source
