/** A word of an enumeration as it is read: `MUST_DISCLOSE` is "must disclose". */
export function spoken(word: string | null): string | null {
  return word === null ? null : word.toLowerCase().replaceAll('_', ' ');
}

/** The day of a time, `YYYY-MM-DD`. */
export function dayOf(time: string | null): string | null {
  return time === null ? null : time.slice(0, 10);
}

/** A share as people read it; with two decimals, as confidences are shown elsewhere. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** "1 platform", "2 platforms". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
