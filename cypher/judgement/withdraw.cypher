// Says of a judgement that it was taken back.
// $id: string; $properties: map with withdrawnAt, withdrawnBy, withdrawalReason
MATCH (judgement:Judgement {id: $id})
SET judgement += $properties
