import { type Citable, noteOf, oneLine } from './citable.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function longDay(day: string, order: 'year first' | 'month first'): string {
  const [year = '', month, date] = day.split('-');
  const monthDay = `${MONTHS[Number(month) - 1]} ${Number(date)}`;
  return order === 'year first' ? `${year}, ${monthDay}` : `${monthDay}, ${year}`;
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** One entry of a list of references in the manner of APA, 7th edition, as plain text without italics; where no address leads back to it, with all that identifies it. */
export function apa(citable: Citable): string {
  const { author, title, genre, archive, date, accessed, url } = citable;
  const when = date === null ? 'n.d.' : longDay(date, 'year first');
  const parts = [
    ended(oneLine(author)),
    `(${when}).`,
    ended(`${oneLine(title)} [${oneLine(genre)}]`),
    ...(archive === null || archive.name === author ? [] : [ended(oneLine(archive.name))]),
    url === null ? ended(oneLine(noteOf(citable))) : `Retrieved ${longDay(accessed, 'month first')}, from ${url}`,
  ];
  return `${parts.join(' ')}\n`;
}

/** Everything in plain sentences on one line, for a footnote. */
export function plain(citable: Citable): string {
  const { key, author, title, genre, date, accessed, url } = citable;
  const named = `${oneLine(author)}: ${oneLine(title)} (${oneLine(genre)})${date === null ? '' : `, ${date}`}`;
  const parts = [ended(named), ended(oneLine(noteOf(citable))), `Record ${key}, data of ${accessed}.`];
  return `${[...parts, ...(url === null ? [] : [url])].join(' ')}\n`;
}
