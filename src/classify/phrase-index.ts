import { matchAt } from './match.ts';
import { type Phrase, type Sequence, type Step, type Word, widthOf } from './phrase.ts';
import type { Tokens } from './token.ts';

/** A phrase found in a text: the position of the phrase in the index, and the words and sentence it covers. */
export interface Hit {
  phrase: number;
  start: number;
  end: number;
  sentence: number;
}

interface Anchor {
  phrase: number;
  word: Word;
  nearest: number;
  farthest: number;
}

/** Many phrases, prepared so that a text is read once and a phrase is tried only where its rarest word stands. */
export class PhraseIndex {
  readonly #phrases: readonly Phrase[];
  readonly #exact = new Map<string, Anchor[]>();
  readonly #stems = new Map<string, Anchor[]>();

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases;
    for (const [index, phrase] of phrases.entries()) {
      for (const anchor of anchorsOf(phrase.steps, index)) this.#add(anchor);
    }
  }

  /** All phrases that stand in the text, at most once a sentence each, in reading order. */
  find(tokens: Tokens): Hit[] {
    const hits: Hit[] = [];
    const found = new Map<number, number>();
    for (const [at, text] of tokens.words.entries()) {
      for (const anchor of this.#exact.get(text) ?? []) this.#try(anchor, tokens, at, found, hits);
      for (const anchor of this.#stems.get(text.slice(0, 3)) ?? []) {
        if (text.startsWith(anchor.word.text)) this.#try(anchor, tokens, at, found, hits);
      }
    }
    return hits.sort((one, other) => one.start - other.start || one.phrase - other.phrase);
  }

  #add(anchor: Anchor): void {
    const map = anchor.word.stem ? this.#stems : this.#exact;
    const key = anchor.word.stem ? anchor.word.text.slice(0, 3) : anchor.word.text;
    const anchors = map.get(key);
    if (anchors) anchors.push(anchor);
    else map.set(key, [anchor]);
  }

  #try(anchor: Anchor, tokens: Tokens, at: number, found: Map<number, number>, hits: Hit[]): void {
    const sentence = tokens.sentences[at] ?? 0;
    const phrase = this.#phrases[anchor.phrase];
    if (!phrase || found.get(anchor.phrase) === sentence) return;
    for (let start = at - anchor.nearest; start >= at - anchor.farthest; start -= 1) {
      if (tokens.sentences[start] !== sentence) return;
      const end = matchAt(phrase, tokens, start);
      if (end === undefined) continue;
      found.set(anchor.phrase, sentence);
      hits.push({ phrase: anchor.phrase, start, end, sentence });
      return;
    }
  }
}

/** The words of which one stands in every match: the rarest step of the sequence, with its possible distances from the start. */
function anchorsOf(steps: Sequence, phrase: number): Anchor[] {
  let best: Anchor[] = [];
  let nearest = 0;
  let farthest = 0;
  for (const step of steps) {
    const anchors = anchorsIn(step, phrase).map((anchor) => shifted(anchor, nearest, farthest));
    if (anchors.length > 0 && (best.length === 0 || cost(anchors) < cost(best))) best = anchors;
    const [least, most] = widthOf([step]);
    nearest += least;
    farthest += most;
  }
  return best;
}

function anchorsIn(step: Step, phrase: number): Anchor[] {
  if (step.kind === 'word') return [{ phrase, word: step, nearest: 0, farthest: 0 }];
  if (step.kind === 'gap' || widthOf([step])[0] === 0) return [];
  return step.options.flatMap((option) => anchorsOf(option, phrase));
}

function shifted(anchor: Anchor, nearest: number, farthest: number): Anchor {
  return { ...anchor, nearest: anchor.nearest + nearest, farthest: anchor.farthest + farthest };
}

function cost(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, anchor) => sum + frequency(anchor.word), 0);
}

const COMMON = new Set(
  (
    'a about account all and any are as at be by can content data do for from have if in information is it may not of on or other our ' +
    'personal service services should such terms that the their these they this to under us use user users using we when which who will with you your'
  ).split(' '),
);

/** A rough cost of trying a word: only the order matters. */
function frequency(word: Word): number {
  if (COMMON.has(word.text)) return 100;
  return (word.stem ? 4 : 2) + Math.max(0, 6 - word.text.length);
}
