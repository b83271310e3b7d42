import { type Citable, noteOf, oneLine } from './citable.ts';

function slashed(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}

/** A record in RIS of type ELEC: one tag a line, lines ended by CR LF, no line break within a value. */
export function ris(citable: Citable): string {
  const { key, author, title, genre, archive, date, accessed, url, language } = citable;
  const tags: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date === null ? null : slashed(date)],
    ['PB', author],
    ['M3', genre],
    ['DB', archive?.name ?? null],
    ['UR', url],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['N1', noteOf(citable)],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}
