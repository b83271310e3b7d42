// Wordings that a provision had by the end of the day.
// $asOf: time
MATCH (node:Wording)
WHERE node.sha256 > '' AND EXISTS { MATCH (node)<-[worded:WORDED]-(:Provision) WHERE worded.from <= $asOf }
