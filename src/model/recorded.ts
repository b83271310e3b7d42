/** The condition, as of a day, that a document was known by the end of it: an archived one as soon as a version of it was terms, a curated one when it was first seen. */
export function recorded(document: string): string {
  return `coalesce(${document}.readSince, ${document}.firstTracked, '') <= $asOf`;
}
