const MOST_CHARACTERS = 280;

/** How a text begins, in one line, cut at a word with an ellipsis where it is longer; null where there is none. */
export function excerptOf(text: string | null, most = MOST_CHARACTERS): string | null {
  if (text === null) return null;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const begun = characters.slice(0, most).join('');
  const space = begun.lastIndexOf(' ');
  return `${(space > most / 2 ? begun.slice(0, space) : begun).replace(/[\s,;:–—-]+$/u, '')}…`;
}
