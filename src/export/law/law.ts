import type { Export, ExportRequest, Format } from '../export.ts';
import { rdfFormats } from '../rdf/rdf-format.ts';
import { type ColumnOf, tableOf } from '../table.ts';
import { csvFormat } from '../table-format.ts';
import { lawResources } from './law-resource.ts';
import { agencyColumns, articleColumns, jurisdictionColumns, regulationColumns } from './law-table.ts';
import { selectedActs, selectedAgencies, selectedJurisdictions, selectedLaw } from './selected-law.ts';

const ABOUT = {
  name: 'law',
  description: 'Regulations with their articles, and the jurisdictions and agencies behind them.',
};

async function* resources(request: ExportRequest) {
  const law = await selectedLaw(request);
  if (law.regulations.length + law.agencies.length === 0) return;
  yield lawResources(request.about.origin, law);
}

function csvOf<Row>(
  what: string,
  columnsOf: (origin: string) => ColumnOf<Row>[],
  read: (request: ExportRequest) => Promise<readonly Row[]>,
): Format {
  async function* batches(request: ExportRequest) {
    yield await read(request);
  }
  const format = csvFormat((request) =>
    tableOf({ name: what, description: `${ABOUT.name}: ${what}` }, columnsOf(request.about.origin), batches(request)),
  );
  return { ...format, description: `${what}, as ${format.description}` };
}

/** Law on the ELI ontology, and as tables. */
export const law: Export = {
  ...ABOUT,
  filters: ['regulation', 'article', 'jurisdiction', 'agency', 'asOf'],
  holdsWordings: false,
  formats: {
    ...rdfFormats(ABOUT, resources),
    csv: csvOf('articles', articleColumns, async (request) => (await selectedActs(request)).articles),
    'regulations.csv': csvOf(
      'regulations',
      regulationColumns,
      async (request) => (await selectedActs(request)).regulations,
    ),
    'agencies.csv': csvOf('agencies', agencyColumns, async (request) =>
      selectedAgencies(request, (await selectedActs(request)).regulations),
    ),
    'jurisdictions.csv': csvOf('jurisdictions', jurisdictionColumns, async (request) => {
      const { regulations } = await selectedActs(request);
      return selectedJurisdictions(request, { regulations, agencies: await selectedAgencies(request, regulations) });
    }),
  },
};
