const LONGEST_TITLE = 100;
const MOST_WORDS = 14;
const SENTENCE_END = /[.;,:!]["')\]]?$/u;
const NEVER_IN_TITLES = /:\/\/|@|\||\n|www\./u;
const TITLE_START = /^["'([¿¡“‘]?[\p{Lu}\p{Lo}\p{N}]/u;

const NUMBERED =
  /^(?:(?<decimal>\d{1,3}(?:\.\d{1,3}){0,4})[.):]?|(?<roman>[IVXLC]{1,6})[.)]|(?<letter>[A-Z])[.)]|(?<word>(?:article|section|part|schedule|annex|appendix|exhibit|chapter|title|artikel|artículo|articolo|abschnitt|§)\.?)\s*(?:\d[\d.]*|[IVXLC]+|[A-Z])\b[.:)]?)(?:\s+|$)(?:[-–—]\s+)?/iu;

/** What numbers a title: `decimal`, `roman`, `letter` or a word such as `article`; how deep; and where the words begin. */
export interface Numbering {
  family: string;
  depth: number;
  length: number;
}

/** How a line is numbered, or null. Lower-case letters and roman numerals number clauses, not titles. */
export function numbering(text: string): Numbering | null {
  const match = NUMBERED.exec(text);
  const { decimal, roman, letter, word } = match?.groups ?? {};
  if (!match) return null;
  const length = match[0].length;
  if (decimal !== undefined) return { family: 'decimal', depth: decimal.split('.').length, length };
  if (roman !== undefined && roman === roman.toUpperCase() && roman.length + (letter ? 0 : 1) > 1) {
    return { family: 'roman', depth: 1, length };
  }
  if (letter !== undefined && letter === letter.toUpperCase()) return { family: 'letter', depth: 1, length };
  return word === undefined ? null : { family: word.toLowerCase(), depth: 1, length };
}

/** True if the line reads like a title: short, begins like one, is no sentence, address or link. */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST_TITLE || NEVER_IN_TITLES.test(text) || SENTENCE_END.test(text)) return false;
  return TITLE_START.test(text) && /\p{L}{2}/u.test(text) && text.split(' ').length <= MOST_WORDS;
}

/** True if a numbered line is a title: `3. Payment`, `II. FEES.`, `Article 5`. */
export function isNumberedTitle(text: string): boolean {
  const number = numbering(text);
  if (!number) return false;
  const words = text.slice(number.length).replace(/(?<=^\S+(?: \S+){0,4})\.$/u, '');
  if (words === '') return number.family !== 'decimal' && number.family !== 'roman' && number.family !== 'letter';
  return /^["'(“]?\p{Lu}/u.test(words) && isTitleLike(words);
}

/** True if a line set in bold is a title: what {@link isTitleLike} accepts, also with a full stop or colon at its end. */
export function isBoldTitle(text: string): boolean {
  const title = text.replace(/[.:]$/u, '');
  return isTitleLike(title) || isNumberedTitle(title);
}
