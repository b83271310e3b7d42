import type { GraphView } from '../db/view.ts';
import { conclusionList, standingList } from './conclusion.ts';
import {
  clauseTypeMappings,
  type Dimension,
  isMapped,
  keysOf,
  type Mapping,
  mappedKeys,
  platformSectors,
  type Sectors,
  type Signature,
} from './coverage-dimension.ts';
import { type Figures, figuresOf, type Matrix, matrixOf, type Side } from './coverage-matrix.ts';
import { membersOf, type Named, shownKeys } from './coverage-member.ts';

/** What a matrix is asked for. */
export interface CoverageQuestion {
  rows: Dimension;
  columns: Dimension;
  /** Which keys the filter names. */
  named: Named;
  /** Parameters of the filter of provisions. */
  filter: object;
  /** Whether only provisions count of which something is concluded that meets the filter. */
  concluded: boolean;
  /** Whether rows and columns without a provision are there, too. */
  includeEmpty: boolean;
}

/** A counted matrix, from which the figures of some of its cells can be taken. */
export interface Coverage extends Matrix {
  /** Everything that is counted in the cells of these rows and columns, those without a provision left out. */
  figures(rows: readonly string[], columns: readonly string[]): Figures[];
}

function signaturesOf(graph: GraphView, { named, filter, concluded }: CoverageQuestion): Promise<Signature[]> {
  const scope = { keys: ['*'], filter };
  const rows = !concluded
    ? standingList.sum(graph, { ...scope, from: 'all' }, 'ranks')
    : conclusionList.sum(graph, { ...scope, from: named.platforms ? 'of-platforms' : 'concluded' }, 'signatures');
  return rows as unknown as Promise<Signature[]>;
}

function sideOf(dimension: Dimension, mappings: readonly Mapping[], sectors: Sectors, named: Named): Side {
  return { dimension, keysOf: keysOf(dimension, mappings, sectors), shown: shownKeys(dimension, mappings, named) };
}

/** Adds members without a provision; of law, none that mappings know and that belongs to nothing the filter names. */
function addEmpty(
  totals: Map<string, number>,
  members: readonly string[],
  { dimension, shown }: Side,
  mappings: readonly Mapping[],
): void {
  const mapped = new Set(shown === null ? [] : mappings.flatMap((mapping) => mappedKeys(dimension, mapping)));
  for (const key of members)
    if (!totals.has(key) && (shown === null || shown.has(key) || !mapped.has(key))) totals.set(key, 0);
}

/** Counts provisions by two dimensions, in one pass over those in scope. */
export async function coverageOf(graph: GraphView, question: CoverageQuestion): Promise<Coverage> {
  const { rows, columns, named, includeEmpty } = question;
  const [signatures, mappings, sectors, ...members] = await Promise.all([
    signaturesOf(graph, question),
    isMapped(rows) || isMapped(columns) ? clauseTypeMappings(graph) : [],
    rows === 'SECTOR' || columns === 'SECTOR' ? platformSectors(graph) : new Map(),
    ...[rows, columns].map((side) => (includeEmpty ? membersOf(graph, side, named) : [])),
  ]);
  const [across, down] = [sideOf(rows, mappings, sectors, named), sideOf(columns, mappings, sectors, named)];
  const matrix = matrixOf(signatures, across, down);
  addEmpty(matrix.rows, members[0] ?? [], across, mappings);
  addEmpty(matrix.columns, members[1] ?? [], down, mappings);
  return {
    ...matrix,
    figures: (only, under) =>
      figuresOf(signatures, { ...across, shown: new Set(only) }, { ...down, shown: new Set(under) }),
  };
}
