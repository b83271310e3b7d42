import { type Dimension, documentKey, type KeysOf, type Signature } from './coverage-dimension.ts';

/** One side of a matrix: its dimension, how conclusions lead to its keys, and which of them are shown, null for all. */
export interface Side {
  dimension: Dimension;
  keysOf: KeysOf;
  shown: ReadonlySet<string> | null;
}

/** How many distinct provisions there are in each row, column and cell, and in all. */
export interface Matrix {
  rows: Map<string, number>;
  columns: Map<string, number>;
  cells: Map<string, Map<string, number>>;
  total: number;
}

/** What is counted in a cell; the severity is the highest, its rank 0 for none. */
export interface Figures {
  row: string;
  column: string;
  provisions: number;
  platforms: number;
  documents: number;
  severityRank: number;
}

/** The cells to which the conclusions of one provision lead, by row and column, with the highest severity there. */
type Reached = Map<string, Map<string, number>>;

function keys({ keysOf, shown }: Side, signature: Signature, concluded: Signature['conclusions'][number]) {
  const all = keysOf(signature, concluded);
  return shown === null ? all : all.filter((key) => shown.has(key));
}

function reachedBy(signature: Signature, rows: Side, columns: Side): Reached {
  const reached: Reached = new Map();
  for (const concluded of signature.conclusions) {
    const under = keys(columns, signature, concluded);
    if (under.length === 0) continue;
    for (const row of keys(rows, signature, concluded)) {
      const line = reached.get(row) ?? new Map<string, number>();
      for (const column of under) line.set(column, Math.max(line.get(column) ?? 0, concluded[1]));
      reached.set(row, line);
    }
  }
  return reached;
}

/** Signatures that lead to the same cells. */
function alike(signatures: readonly Signature[], rows: Side, columns: Side): Signature[][] {
  const groups = new Map<string, Signature[]>();
  for (const signature of signatures) {
    const name = JSON.stringify([
      documentKey(rows.dimension, signature),
      documentKey(columns.dimension, signature),
      signature.conclusions,
    ]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [signature]);
    else group.push(signature);
  }
  return [...groups.values()];
}

function add(totals: Map<string, number>, key: string, provisions: number): void {
  totals.set(key, (totals.get(key) ?? 0) + provisions);
}

/** Counts each provision once in every row, column and cell to which one and the same conclusion about it leads. */
export function matrixOf(signatures: readonly Signature[], rows: Side, columns: Side): Matrix {
  const matrix: Matrix = { rows: new Map(), columns: new Map(), cells: new Map(), total: 0 };
  for (const group of alike(signatures, rows, columns)) {
    const [first] = group;
    const provisions = group.reduce((sum, each) => sum + each.provisions, 0);
    const reached = first === undefined ? new Map() : reachedBy(first, rows, columns);
    for (const [row, line] of reached) {
      add(matrix.rows, row, provisions);
      const cells = matrix.cells.get(row) ?? new Map<string, number>();
      for (const column of line.keys()) add(cells, column, provisions);
      matrix.cells.set(row, cells);
    }
    for (const column of new Set([...reached.values()].flatMap((line) => [...line.keys()])))
      add(matrix.columns, column, provisions);
    if (reached.size > 0) matrix.total += provisions;
  }
  return matrix;
}

interface Counted extends Omit<Figures, 'platforms' | 'documents'> {
  platforms: Set<string>;
  documents: Set<string>;
}

/** Everything that is counted in the cells of these rows and columns, those without a provision left out. */
export function figuresOf(signatures: readonly Signature[], rows: Side, columns: Side): Figures[] {
  const counted = new Map<string, Counted>();
  for (const group of alike(signatures, rows, columns)) {
    const [first] = group;
    if (first === undefined) continue;
    for (const [row, line] of reachedBy(first, rows, columns))
      for (const [column, severityRank] of line) {
        const name = JSON.stringify([row, column]);
        const none = { provisions: 0, severityRank: 0, platforms: new Set<string>(), documents: new Set<string>() };
        const cell = counted.get(name) ?? { row, column, ...none };
        cell.severityRank = Math.max(cell.severityRank, severityRank);
        for (const each of group) {
          cell.provisions += each.provisions;
          cell.platforms.add(each.platform);
          cell.documents.add(each.document);
        }
        counted.set(name, cell);
      }
  }
  return [...counted.values()].map((cell) => ({
    ...cell,
    platforms: cell.platforms.size,
    documents: cell.documents.size,
  }));
}
