/**
 * The condition, as of a day, that a stretch (a WORDED or a conclusion) of a document lasted to the end of it, or, where the document was gone by then,
 * to its last version: no version that was read as terms came after the stretch.
 */
export function lasting(stretch: string, documentId: string): string {
  return `${stretch}.from <= $asOf AND (${stretch}.to IS NULL OR ${stretch}.to > $asOf OR NOT EXISTS {
    MATCH (later:Version)
    WHERE later.documentId = ${documentId} AND later.sequence >= ${stretch}.toSequence
      AND later.capturedAt <= $asOf AND later.unreadable IS NULL
  })`;
}
