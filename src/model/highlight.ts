import type { Term } from './search-query.ts';
import { formsOf, type Word, wordsOf } from './search-word.ts';

/** A stretch of a passage: whether it is what was searched for. */
export interface Segment {
  text: string;
  match: boolean;
}

/** A passage of a text with what was searched for marked; its segments in a row are the passage. */
export interface Passage {
  text: string;
  /** Whether it is the text from beginning to end. */
  whole: boolean;
  segments: Segment[];
}

type Span = readonly [start: number, end: number];

/** The passage of about `length` characters around the first match; null where nothing matches. */
export function passageOf(text: string, terms: readonly Term[], length: number): Passage | null {
  const words = wordsOf(text);
  const spans = merged(terms.flatMap((term) => spansOf(words, term)));
  const [first] = spans;
  if (first === undefined) return null;
  const [start, end] = windowOf(text, words, first, length);
  const inside = spans.filter(([from, to]) => from >= start && to <= end);
  return {
    text: text.slice(start, end),
    whole: start === 0 && end === text.length,
    segments: cut(text, [start, end], inside),
  };
}

function spansOf(words: readonly Word[], { words: asked, beginning }: Term): Span[] {
  const fits = (index: number) =>
    asked.every((word, offset) => {
      const here = words[index + offset]?.word ?? '';
      if (beginning && offset === asked.length - 1) return here.startsWith(word);
      return here === word || (asked.length === 1 && formsOf(word).includes(here));
    });
  return words.flatMap(({ start }, index) =>
    fits(index) ? [[start, words[index + asked.length - 1]?.end ?? start] as const] : [],
  );
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted(([one], [other]) => one - other);
  const result: Span[] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** From some words before the first match on, at whole words; never shorter than the match itself. */
function windowOf(text: string, words: readonly Word[], [from, to]: Span, length: number): Span {
  if (text.length <= length) return [0, text.length];
  const earliest = from - Math.floor(length / 4);
  const start = earliest <= 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? from);
  const latest = Math.max(to, start + length);
  const end =
    latest >= text.length ? text.length : Math.max(to, words.findLast((word) => word.end <= latest)?.end ?? to);
  return [start, end];
}

function cut(text: string, [start, end]: Span, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  const push = (from: number, to: number, match: boolean) => {
    if (to > from) segments.push({ text: text.slice(from, to), match });
  };
  let at = start;
  for (const [from, to] of spans) {
    push(at, from, false);
    push(from, to, true);
    at = to;
  }
  push(at, end, false);
  return segments;
}
