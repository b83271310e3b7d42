import type { About } from '../about.ts';
import { type ColumnOf, type Table, tableOf } from '../table.ts';
import type { Sheet } from '../xlsx.ts';

type Described = Pick<Table['columns'][number], 'name' | 'type' | 'description'> & { readonly sheet: string };

const COLUMNS: ColumnOf<Described>[] = [
  { name: 'sheet', type: 'text', description: 'the sheet that has the column', value: ({ sheet }) => sheet },
  { name: 'column', type: 'text', description: 'its name in the first row', value: ({ name }) => name },
  { name: 'type', type: 'text', description: 'what its cells hold', value: ({ type }) => type },
  { name: 'description', type: 'text', description: 'what they mean', value: ({ description }) => description },
];

interface Saying {
  readonly what: string;
  readonly text: string;
  readonly url: string | null;
}

const SAYINGS: ColumnOf<Saying>[] = [
  { name: 'what', type: 'text', description: 'what is told', value: ({ what }) => what },
  { name: 'text', type: 'text', description: 'what there is to tell', value: ({ text }) => text },
  { name: 'url', type: 'link', description: 'where there is more', value: ({ url }) => url },
];

async function* batch<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}

/** What the columns of these sheets mean, as a sheet of its own. */
export function columnSheet(sheets: readonly Sheet[]): Sheet {
  const described = sheets.flatMap(({ table }) => table.columns.map((column) => ({ ...column, sheet: table.name })));
  const about = { name: 'Columns', description: 'What the columns mean.' };
  return { table: tableOf(about, COLUMNS, batch(described)) };
}

/** What a file says of itself, with what is to be said beside it: of which day and version it is, where it comes from, and under which licence. */
export function aboutSheet(about: About, name: string, beside: readonly Saying[] = []): Sheet {
  const said: Saying[] = [
    { what: 'Disclaimer', text: about.disclaimer, url: null },
    { what: 'Source', text: 'Clausegraph', url: about.origin },
    { what: 'Data version', text: about.version, url: null },
    { what: 'Data of', text: about.day, url: null },
    { what: 'As of', text: about.asOf ?? 'the present', url: null },
    ...beside,
    ...about.collections.flatMap((collection) => [
      { what: `Collection ${collection.id}`, text: collection.name, url: collection.url },
      { what: `Licence of ${collection.id}`, text: collection.licence, url: collection.licenceUrl },
      { what: `Attribution of ${collection.id}`, text: collection.attribution, url: null },
    ]),
  ];
  return { table: tableOf({ name, description: 'What this file says of itself.' }, SAYINGS, batch(said)) };
}
