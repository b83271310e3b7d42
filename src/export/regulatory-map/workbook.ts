import type { ExportRequest } from '../export.ts';
import { tableOf } from '../table.ts';
import { noting } from '../table-format.ts';
import { aboutSheet, columnSheet } from '../xlsx/describing-sheet.ts';
import type { Sheet } from '../xlsx.ts';
import { columnsOf } from './column.ts';
import { edges } from './edge.ts';
import { gapTable } from './gap.ts';
import { METHOD } from './method.ts';
import { edgeCount, overviewSheet } from './overview.ts';

// Of the most rows that fit: a sheet has only so many clickable cells.
const CLICKABLE = ['provisionUri', 'articleUrl', 'evidenceUrl'];

/** The sheets of the regulatory map: overview, map, gaps both ways, what the columns mean, method and licence. */
export function sheetsOf(request: ExportRequest): readonly Sheet[] {
  const count = edgeCount();
  const about = { name: 'Map', description: 'One row an edge.' };
  const table = tableOf(about, columnsOf(request), count.counting(edges(request)));
  const map: Sheet = { table: { ...table, rows: noting(table, request.note) }, links: CLICKABLE };
  const sheets = [overviewSheet(request, count.lines), map, { table: gapTable(request), last: true }];
  return [...sheets, columnSheet(sheets), aboutSheet(request.about, 'Method and licence', METHOD)];
}
