import { cellText } from './cell.ts';

const MOST_CHARACTERS = 31;

function cut(name: string, most: number): string {
  return name.slice(0, most).replace(/\p{Cs}$/u, '');
}

/** Names for sheets that a spreadsheet takes: short, without the characters it forbids, each one once. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set(['history']);
  return (wanted) => {
    const legal = cellText(wanted)
      .replaceAll(/[[\]:*?/\\\s]+/g, ' ')
      .replaceAll(/^[' ]+|[' ]+$/g, '');
    for (let count = 1; ; count++) {
      const mark = count === 1 ? '' : ` (${count})`;
      const name = cut(legal === '' ? 'Sheet' : legal, MOST_CHARACTERS - mark.length).trimEnd() + mark;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}
