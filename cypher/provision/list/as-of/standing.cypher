// Narrows to those that stood at the end of the day, or were recorded by then.
// $asOf: time; $filter.documents: string[] or null; only where it names documents, those of the last version of ones that were gone count
  AND (EXISTS {
    MATCH (node)-[worded:WORDED]->(:Wording)
    WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR $filter.documents IS NOT NULL AND NOT EXISTS {
      MATCH (version:Version)
      WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
        AND version.capturedAt <= $asOf AND version.unreadable IS NULL
    })
  } OR node.sha256 IS NULL AND EXISTS {
    MATCH (node)-[conclusion:INSTANCE_OF]->(:ClauseType) WHERE conclusion.from <= $asOf
  })
