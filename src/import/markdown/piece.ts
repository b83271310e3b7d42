/** Between two sources of a combined document. */
const JOINT = /(?<=^|\n[ \t]*\n)- - -[ \t]*\n(?=[ \t]*(?:\n|$))/u;

/** After an empty line, what stands at the margin and is no item of a list begins a new block, whatever stood before … */
const SAFE_CUT = /\n[ \t]*\n(?![ \t\n]|[*+-](?:[ \t\n]|$)|\d{1,9}[.)])/gu;
/** … except in code and comments, which may hold empty lines, and where links are defined for the whole source. */
const UNSAFE = /^ {0,3}(?:```|~~~|<(?:script|pre|style|textarea|[!?]))|\]:/imu;

/** The sources that a document was assembled from. */
export function sourcesOf(markdown: string): string[] {
  return markdown.replace(/\r\n?/gu, '\n').split(JOINT);
}

/**
 * Cuts a source wherever parsing the pieces one by one gives the same blocks as parsing it whole. Where it is cut depends
 * on the lines around, so that an edit leaves the other pieces of a source as they are.
 */
export function* piecesOf(source: string): Generator<string> {
  let start = 0;
  if (!UNSAFE.test(source)) {
    for (const cut of source.matchAll(SAFE_CUT)) {
      yield source.slice(start, cut.index + 1);
      start = cut.index + 1;
    }
  }
  yield source.slice(start);
}
