import { type Provision, provisionsOf } from '../markdown/provision.ts';

/** The clauses of a recorded text, or why it cannot be read as terms. */
export type Terms = { provisions: Provision[]; reason?: never } | { provisions?: never; reason: string };

/** Captures below this are error pages and notices. Bytes. */
const FEWEST_BYTES = 500;
/** No terms are as long as this; what is would stop the run for minutes. Bytes. */
const MOST_BYTES = 8_000_000;
const WORDS_OF_PROSE = 8;
/** Lists and quotes in one another, a hundred deep: the parser would give up, and late. */
const TOO_DEEP = /^[ \t]*(?:(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+)){100}/mu;

function isProse({ text }: Provision): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)) return text.length >= WORDS_OF_PROSE;
  return text.split(/\s+/u).length >= WORDS_OF_PROSE;
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unreadable(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'its latest version is empty: the document was taken down';
  if (bytes.includes(0)) return 'its latest version is no text (it holds NUL bytes)';
  if (bytes.length < FEWEST_BYTES) return `its latest version has ${bytes.length} bytes, too few to be terms`;
  if (bytes.length > MOST_BYTES) return `its latest version has ${bytes.length} bytes, too many to be terms`;
  return null;
}

/** Splits recorded bytes into clauses; never throws. */
export function readTerms(bytes: Buffer): Terms {
  const reason = unreadable(bytes);
  if (reason !== null) return { reason };
  const markdown = decoded(bytes);
  if (markdown === null) return { reason: 'its latest version is no UTF-8 text' };
  if (TOO_DEEP.test(markdown)) return { reason: 'its latest version is nested too deeply to be terms' };
  try {
    const provisions = provisionsOf(markdown);
    return provisions.some(isProse) ? { provisions } : { reason: 'its latest version holds no prose, so no terms' };
  } catch (error) {
    return {
      reason: `its latest version could not be parsed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
