/** Pieces are about this long: a syntax tree takes some hundred times the room of its text. Characters. */
const PIECE = 100_000;

/** Between two sources of a combined document. */
const JOINT = /(?<=^|\n[ \t]*\n)- - -[ \t]*\n(?=[ \t]*(?:\n|$))/u;

/** A letter at the margin after an empty line begins a new block, whatever stood before … */
const SAFE_CUT = /\n[ \t]*\n(?=\p{L})/gu;
/** … except in what these open or where they are defined. */
const UNSAFE = /^ {0,3}(?:```|~~~|<[!?/a-z]|\[[^\]\n]+\]:)/imu;

/** The sources that a document was assembled from. */
export function sourcesOf(markdown: string): string[] {
  return markdown.replace(/\r\n?/gu, '\n').split(JOINT);
}

/** Cuts a long source where parsing the pieces one by one gives the same blocks as parsing it whole. */
export function* piecesOf(source: string): Generator<string> {
  let start = 0;
  if (source.length > PIECE && !UNSAFE.test(source)) {
    for (const cut of source.matchAll(SAFE_CUT)) {
      if (cut.index - start < PIECE) continue;
      yield source.slice(start, cut.index + 1);
      start = cut.index + 1;
    }
  }
  yield source.slice(start);
}
