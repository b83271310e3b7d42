/** The words of a text in lower case, each with the number of the sentence it stands in. */
export interface Tokens {
  words: readonly string[];
  sentences: readonly number[];
  sentenceCount: number;
  /** The sentences that end in a question mark. */
  questions: ReadonlySet<number>;
}

const TOKEN = /[\p{L}\p{N}]+(?:'\p{L}+)*|[.!?]+(?=\s|$)|[\n|;]/gu;
const BOUNDARY = /^[.!?\n|]/;
const ABBREVIATION = new Set([
  'inc',
  'ltd',
  'llc',
  'corp',
  'no',
  'art',
  'arts',
  'sec',
  'vs',
  'cf',
  'cal',
  'civ',
  'eg',
  'ie',
]);
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "n't": ['not'],
  ll: ['will'],
  ve: ['have'],
};
const SUFFIX: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', d: 'would', m: 'am' };

/**
 * Splits a text into words as the cue phrases see them: lower case, compatibility forms folded, contractions spelled
 * out ("don't" is "do not"), possessive endings and hyphens dropped. A line that ends in a colon runs on into the next.
 */
export function tokenise(text: string): Tokens {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'");
  const words: string[] = [];
  const sentences: number[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const token = match[0];
    if (token === ';') continue;
    if (BOUNDARY.test(token)) {
      const open = sentences.at(-1) === sentence;
      if (open && token.includes('?')) questions.add(sentence);
      if (open && endsSentence(token, words, folded, match.index)) sentence += 1;
      continue;
    }
    for (const word of spellOut(token)) {
      words.push(word);
      sentences.push(sentence);
    }
  }
  return { words, sentences, sentenceCount: (sentences.at(-1) ?? -1) + 1, questions };
}

function endsSentence(token: string, words: readonly string[], text: string, at: number): boolean {
  if (token === '\n') return !/[:,]$/.test(text.slice(Math.max(0, at - 4), at).trimEnd());
  if (token !== '.') return true;
  const last = words.at(-1) ?? '';
  return !(ABBREVIATION.has(last) || (last.length === 1 && /\p{L}/u.test(last) && text[at - 1] !== ' '));
}

function spellOut(token: string): readonly string[] {
  const spoken = Object.hasOwn(SPOKEN, token) ? SPOKEN[token] : undefined;
  if (spoken) return spoken;
  const apostrophe = token.indexOf("'");
  if (apostrophe < 0) return [token];
  if (token.endsWith("n't")) return [token.slice(0, -3), 'not'];
  const stem = token.slice(0, apostrophe);
  const suffix = token.slice(apostrophe + 1);
  const full = Object.hasOwn(SUFFIX, suffix) ? SUFFIX[suffix] : undefined;
  if (full) return [stem, full];
  return suffix === 's' ? [stem] : [stem, suffix];
}
