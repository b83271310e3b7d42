import { diffArrays } from 'diff';

/** What became of a stretch of words. */
export type DiffOperation = 'UNCHANGED' | 'REMOVED' | 'ADDED';

/** A stretch of words with one fate; `text` has its spaces and punctuation, `words` counts what is neither. */
export interface DiffSegment {
  operation: DiffOperation;
  text: string;
  words: number;
}

/** How one text becomes another, word by word: what stays and is added makes the later text, in order. */
export interface WordingDiff {
  /** False where the texts differ too much to compare: then one is removed and the other added as a whole. */
  complete: boolean;
  segments: DiffSegment[];
  wordsAdded: number;
  wordsRemoved: number;
  /** Twice the words that stay, divided by all words of both, 0 to 1; null where the comparison is not complete. */
  similarity: number | null;
}

/** Bounds the work on two long texts that have little in common: removed and added words and signs. */
const MOST_EDITS = 1500;

interface Token {
  text: string;
  word: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
// Whatever the locale, these scripts are parted by dictionary.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words and signs, each with the space that follows, so that together they are the text. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(([token]) => {
    if (!UNSPACED.test(token)) return [{ text: token, word: WORD.test(token) }];
    return [...segmenter.segment(token)].map(({ segment }) => ({ text: segment, word: WORD.test(segment) }));
  });
}

/** One number for each kind of token, as typography does not tell tokens apart. */
function numbering(): (token: Token) => number {
  const numbers = new Map<string, number>();
  return ({ text }) => {
    const plain = text
      .trim()
      .replace(/[‘-‛′´`]/gu, "'")
      .replace(/[“-‟″«»]/gu, '"')
      .replace(/[‐-―−]/gu, '-');
    const number = numbers.get(plain) ?? numbers.size;
    numbers.set(plain, number);
    return number;
  };
}

/** A stretch that stays, or one that is replaced: by the tokens of both texts. */
interface Stretch {
  same: boolean;
  before: Token[];
  after: Token[];
}

/** Stretches that stay and stretches that are replaced, by turns; null where there is too much to compare. */
function stretchesOf(before: readonly Token[], after: readonly Token[]): Stretch[] | null {
  const number = numbering();
  const runs = diffArrays(before.map(number), after.map(number), { maxEditLength: MOST_EDITS });
  if (runs === undefined) return null;
  const stretches: Stretch[] = [];
  let [read, written] = [0, 0];
  for (const { added, removed, count } of runs) {
    const gone = added ? [] : before.slice(read, read + count);
    const come = removed ? [] : after.slice(written, written + count);
    read += gone.length;
    written += come.length;
    // Signs alone that stay between two replacements are part of one: a lone comma is nothing to hold on to.
    const same = !(added || removed) && (stretches.length === 0 || come.some(({ word }) => word));
    const last = stretches.at(-1);
    if (last === undefined || last.same !== same) stretches.push({ same, before: gone, after: come });
    else {
      last.before.push(...gone);
      last.after.push(...come);
    }
  }
  return stretches;
}

function segmentOf(operation: DiffOperation, tokens: readonly Token[]): DiffSegment[] {
  if (tokens.length === 0) return [];
  return [{ operation, text: tokens.map(({ text }) => text).join(''), words: wordsIn(tokens) }];
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { word }) => sum + (word ? 1 : 0), 0);
}

function wordsOf(operation: DiffOperation, segments: readonly DiffSegment[]): number {
  return segments.reduce((sum, each) => sum + (each.operation === operation ? each.words : 0), 0);
}

/** Compares two texts word by word, in bounded time; spaces, quotation marks and dashes of another form are no difference. */
export function wordingDiff(before: string, after: string): WordingDiff {
  const [earlier, later] = [tokensOf(before), tokensOf(after)];
  const stretches = stretchesOf(earlier, later);
  const segments = (stretches ?? [{ same: false, before: earlier, after: later }]).flatMap((stretch) =>
    stretch.same
      ? segmentOf('UNCHANGED', stretch.after)
      : [...segmentOf('REMOVED', stretch.before), ...segmentOf('ADDED', stretch.after)],
  );
  const words = wordsIn(earlier) + wordsIn(later);
  return {
    complete: stretches !== null,
    segments,
    wordsAdded: wordsOf('ADDED', segments),
    wordsRemoved: wordsOf('REMOVED', segments),
    similarity: stretches === null ? null : words === 0 ? 1 : (2 * wordsOf('UNCHANGED', segments)) / words,
  };
}
