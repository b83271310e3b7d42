// Makes a judgement exist.
// $properties: map, with its id
CREATE (judgement:Judgement)
SET judgement = $properties
