import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { NO_DAY_YET } from '../../model/article.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { ExportRequest } from '../export.ts';
import type { Chunk } from '../table.ts';
import { type ObligationRow, obligationRows } from './obligation-row.ts';

const WORDS = { STARTS: 'begins to apply', ENDS: 'ceases to apply', UNDATED: 'will apply' };

function described({ article, clauseTypes }: ObligationRow, disclaimer: string): string {
  const types = clauseTypes.length === 0 ? '' : `Bears on: ${clauseTypes.join(', ')}.\n`;
  return `${article.label}\n${types}${disclaimer}`;
}

/** iCalendar by RFC 5545: one event of a whole day for each; those whose day is not set are left out, and a note says how many. */
export async function* obligationsIcs(request: ExportRequest): AsyncGenerator<Chunk> {
  const { about, note } = request;
  const rows: ObligationRow[] = [];
  for await (const batch of obligationRows(request)) rows.push(...batch);
  const dated = rows.filter(({ day }) => day !== NO_DAY_YET);
  if (rows.length === 0) note('Nothing matches: obligations has no rows.');
  if (dated.length < rows.length) note(`${rows.length - dated.length} whose day is not set are left out.`);
  const stamp = new Date(`${about.day}T00:00:00Z`);
  const calendar = ical({
    name: 'What begins and ends to apply',
    description: about.disclaimer,
    prodId: { company: 'Clausegraph', product: 'obligations', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const row of dated) {
    const { article, regulation, event, day } = row;
    const uri = recordUri(about.origin, 'Article', article.id);
    calendar.createEvent({
      id: `${uri}#${event}`,
      stamp,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: `${regulation.shortName} ${article.ref} ${WORDS[event]}`,
      description: described(row, about.disclaimer),
      url: article.url ?? uri,
      categories: [{ name: regulation.slug }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  yield `${calendar.toString()}\r\n`;
}
