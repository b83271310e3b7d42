/** About how many characters an excerpt has. */
const LENGTH = 240;

/** The beginning of a text on one line: all of it where it is short, else whole words up to about 240 characters, and an ellipsis. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LENGTH) return line;
  const head = line.slice(0, LENGTH + 1);
  const end = head.lastIndexOf(' ');
  // Scripts that write without spaces end anywhere but within a character.
  const whole = end > LENGTH / 2 ? head.slice(0, end) : head.slice(0, LENGTH).replace(/[\ud800-\udbff]$/u, '');
  return `${whole.replace(/[\s,;:–-]+$/u, '')} …`;
}
