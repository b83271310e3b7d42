import { NO_DAY_YET } from '../../model/article.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Export, ExportRequest, Format } from '../export.ts';
import { type ColumnOf, type Table, tableOf } from '../table.ts';
import { csvFormat, ndjsonFormat } from '../table-format.ts';
import { type ObligationRow, obligationRows } from './obligation-row.ts';
import { obligationsIcs } from './obligations-ics.ts';

const ABOUT = {
  name: 'obligations',
  description:
    'Days on which articles of law begin or cease to apply: those after the day of the data, or after another day by since, up to until.',
};

function columnsOf(origin: string): ColumnOf<ObligationRow>[] {
  return [
    {
      name: 'day',
      type: 'day',
      description: 'first day on which it applies, or applies no more; empty where it is not set',
      value: ({ day }) => (day === NO_DAY_YET ? null : day),
    },
    { name: 'event', type: 'text', description: 'STARTS, ENDS or UNDATED', value: ({ event }) => event },
    { name: 'article', type: 'text', description: 'id of the article', value: ({ article }) => article.id },
    { name: 'articleRef', type: 'text', description: 'as its law counts it', value: ({ article }) => article.ref },
    { name: 'articleLabel', type: 'text', description: 'what it is about', value: ({ article }) => article.label },
    {
      name: 'regulation',
      type: 'text',
      description: 'slug of the law',
      value: ({ article }) => article.regulationSlug,
    },
    {
      name: 'regulationName',
      type: 'text',
      description: 'its short name',
      value: ({ regulation }) => regulation.shortName,
    },
    {
      name: 'clauseTypes',
      type: 'list',
      description: 'slugs of the clause types that it bears on',
      value: ({ clauseTypes }) => clauseTypes,
    },
    { name: 'url', type: 'link', description: 'where the law can be read', value: ({ article }) => article.url },
    {
      name: 'articleUri',
      type: 'link',
      description: 'address of the record of the article',
      value: ({ article }) => recordUri(origin, 'Article', article.id),
    },
  ];
}

function table(request: ExportRequest): Table {
  return tableOf(ABOUT, columnsOf(request.about.origin), obligationRows(request));
}

const ICS: Format = {
  mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  description: 'a calendar to subscribe to, RFC 5545; without what has no day yet',
  write: obligationsIcs,
};

/** When articles begin and cease to apply. */
export const obligations: Export = {
  ...ABOUT,
  filters: ['regulation', 'jurisdiction', 'agency', 'platform', 'clauseType', 'since', 'until'],
  holdsWordings: false,
  formats: { ics: ICS, csv: csvFormat(table), ndjson: ndjsonFormat(table) },
};
