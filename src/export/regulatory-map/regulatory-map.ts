import type { Export, ExportRequest } from '../export.ts';
import { PROVISION_FILTERS } from '../selection.ts';
import { type Table, tableOf } from '../table.ts';
import { csvFormat, ndjsonFormat, parquetFormat, workbookFormat } from '../table-format.ts';
import { columnsOf } from './column.ts';
import { edges } from './edge.ts';
import { sheetsOf } from './workbook.ts';

const ABOUT = {
  name: 'regulatory-map',
  description:
    'Which provision is of which clause type, which article of which law bears on that, and who enforces it: one row an edge, with reasons and evidence.',
};

function table(request: ExportRequest): Table {
  return tableOf(ABOUT, columnsOf(request), edges(request));
}

/** Provisions, clause types, articles, regulations, agencies: every way from one end to the other. */
export const regulatoryMap: Export = {
  ...ABOUT,
  filters: PROVISION_FILTERS,
  holdsWordings: true,
  formats: {
    csv: csvFormat(table),
    xlsx: workbookFormat('a workbook: overview, map, gaps both ways, columns, method and licence', sheetsOf),
    ndjson: ndjsonFormat(table),
    parquet: parquetFormat(table),
  },
};
