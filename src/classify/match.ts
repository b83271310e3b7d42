import type { Phrase, Sequence, Step, Word } from './phrase.ts';
import type { Tokens } from './token.ts';

/**
 * Where a phrase that begins at this word ends (index after its last word), or undefined when it does not match there.
 * Never looks past the sentence; the work is bounded by the phrase, whatever the text.
 */
export function matchAt(phrase: Phrase, tokens: Tokens, start: number): number | undefined {
  if (phrase.notAfter.length > 0 && isBarred(phrase.notAfter, tokens, start)) return undefined;
  const reached = advance(phrase.steps, tokens, [start], tokens.sentences[start]);
  return reached.length === 0 ? undefined : Math.min(...reached);
}

function advance(
  steps: Sequence,
  tokens: Tokens,
  from: readonly number[],
  sentence: number | undefined,
): readonly number[] {
  let reached = from;
  for (const step of steps) {
    reached = take(step, tokens, reached, sentence);
    if (reached.length === 0) break;
  }
  return reached;
}

function take(step: Step, tokens: Tokens, from: readonly number[], sentence: number | undefined): readonly number[] {
  if (step.kind === 'word') {
    return from
      .filter((at) => tokens.sentences[at] === sentence && accepts(step, tokens.words[at]))
      .map((at) => at + 1);
  }
  const next = new Set<number>(step.kind === 'gap' || step.optional ? from : []);
  if (step.kind === 'gap') {
    for (const at of from) {
      for (let end = at + 1; end <= at + step.most && tokens.sentences[end - 1] === sentence; end += 1) next.add(end);
    }
  } else {
    for (const option of step.options) for (const end of advance(option, tokens, from, sentence)) next.add(end);
  }
  return [...next];
}

function isBarred(words: readonly Word[], tokens: Tokens, at: number): boolean {
  return tokens.sentences[at - 1] === tokens.sentences[at] && words.some((word) => accepts(word, tokens.words[at - 1]));
}

function accepts(word: Word, text: string | undefined): boolean {
  if (text === undefined) return false;
  return word.stem ? text.startsWith(word.text) : text === word.text;
}
