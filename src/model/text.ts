import { createHash } from 'node:crypto';

const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these end lines
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/gu;
const ICON_GLYPHS = /[\ue000-\uf8ff]/gu;
const DATA_URI = /\bdata:[a-z]+\/[a-z0-9.+-]+[;,][^\s"'<>)\]]*/giu;

/** Text for people to read: no invisible characters, no non-breaking spaces, no data URIs, no blank lines; indentation of lines is kept. */
export function tidyText(text: string): string {
  const visible = text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(ICON_GLYPHS, '')
    .replace(DATA_URI, '');
  const lines = visible.split('\n').map((line) => line.trimEnd().replace(/(?<=\S) {2,}/gu, ' '));
  return lines.filter(Boolean).join('\n').trim();
}

/** Text on one line, tidy. */
export function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * The wording as it is compared and hashed: case kept; whitespace, quotes, dashes and ellipses in one plain form, so that
 * a change of typography is no change of wording. Applying it twice changes nothing.
 */
export function normalisedText(text: string): string {
  const plain = oneLine(text)
    .replace(/[\u2018-\u201b\u2032\u02bc\u00b4`]/gu, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\u2026/gu, '...');
  return plain.normalize('NFC');
}

/** SHA-256, hex, of the normalised wording in UTF-8: the key under which equal wordings meet. */
export function wordingSha256(text: string): string {
  return createHash('sha256').update(normalisedText(text), 'utf8').digest('hex');
}
