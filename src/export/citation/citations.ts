import { bibtex } from '../../model/citation/bibtex.ts';
import type { Citable } from '../../model/citation/citable.ts';
import { cslItem } from '../../model/citation/csl.ts';
import { ris } from '../../model/citation/ris.ts';
import type { Export, ExportRequest, Format } from '../export.ts';
import { PROVISION_FILTERS } from '../selection.ts';
import type { Chunk } from '../table.ts';
import { citables } from './citable.ts';

interface Style {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  one(citable: Citable): string;
}

async function* written(request: ExportRequest, { before, between, after, one }: Style): AsyncGenerator<Chunk> {
  let lead = before;
  for await (const batch of citables(request)) {
    if (batch.length === 0) continue;
    yield lead + batch.map(one).join(between);
    lead = between;
    request.count?.(batch.length);
  }
  request.count?.(0);
  if (lead === before) request.note('Nothing matches: there is nothing to cite.');
  yield (lead === before ? before : '') + after;
}

function formatOf(mediaType: string, description: string, style: Style): Format {
  return { mediaType, description, write: (request) => written(request, style) };
}

const BIBTEX: Style = { before: '', between: '\n', after: '', one: bibtex };
const RIS: Style = { before: '', between: '\r\n', after: '', one: ris };
const CSL: Style = {
  before: '[\n',
  between: ',\n',
  after: '\n]\n',
  one: (citable) => JSON.stringify(cslItem(citable)),
};

/** How to cite documents and provisions, one entry each, its key the record id. */
export const citations: Export = {
  name: 'citations',
  description:
    'How to cite: one entry a document; one a provision where a filter asks for something that only provisions have.',
  filters: PROVISION_FILTERS,
  holdsWordings: false,
  formats: {
    bib: formatOf('application/x-bibtex; charset=utf-8', 'BibTeX and biblatex, UTF-8', BIBTEX),
    ris: formatOf('application/x-research-info-systems; charset=utf-8', 'RIS, for Zotero, EndNote and Mendeley', RIS),
    'csl.json': formatOf(
      'application/vnd.citationstyles.csl+json; charset=utf-8',
      'CSL-JSON, for Zotero and Pandoc',
      CSL,
    ),
  },
};
