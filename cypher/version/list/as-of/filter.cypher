// Narrows versions to those recorded by then, of documents of which one was terms by then.
// $asOf: time as string
AND node.capturedAt <= $asOf
AND (node.unreadable IS NULL OR NOT EXISTS {
  MATCH (unread:Document {id: node.documentId}) WHERE unread.readSince > $asOf
})
