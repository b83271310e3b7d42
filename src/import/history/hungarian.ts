function transposed(scores: readonly Float64Array[]): Float64Array[] {
  const width = scores[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => Float64Array.from(scores, (row) => row[column] ?? 0));
}

/** The state of the Hungarian method: potentials, and the row that each column is given to. Row and column 0 are helpers. */
interface Tableau {
  scores: readonly Float64Array[];
  rowPotential: Float64Array;
  columnPotential: Float64Array;
  rowOf: Int32Array;
}

const at = (values: Float64Array | Int32Array, index: number): number => values[index] ?? 0;

/** Moves the potentials until the nearest column outside of the tree is reached, and enters it. */
function reach(tableau: Tableau, from: number, slack: Float64Array, way: Int32Array, seen: Uint8Array): number {
  const { scores, rowPotential, columnPotential, rowOf } = tableau;
  const row = at(rowOf, from);
  const costs = scores[row - 1];
  let nearest = 0;
  let delta = Number.POSITIVE_INFINITY;
  for (let column = 1; column < rowOf.length; column += 1) {
    if (seen[column]) continue;
    const reduced = -(costs?.[column - 1] ?? 0) - at(rowPotential, row) - at(columnPotential, column);
    if (reduced < at(slack, column)) {
      slack[column] = reduced;
      way[column] = from;
    }
    if (at(slack, column) < delta) {
      delta = at(slack, column);
      nearest = column;
    }
  }
  for (let column = 0; column < rowOf.length; column += 1) {
    if (seen[column]) {
      rowPotential[at(rowOf, column)] = at(rowPotential, at(rowOf, column)) + delta;
      columnPotential[column] = at(columnPotential, column) - delta;
    } else slack[column] = at(slack, column) - delta;
  }
  return nearest;
}

function giveColumnTo(tableau: Tableau, row: number): void {
  const { rowOf } = tableau;
  const slack = new Float64Array(rowOf.length).fill(Number.POSITIVE_INFINITY);
  const way = new Int32Array(rowOf.length);
  const seen = new Uint8Array(rowOf.length);
  rowOf[0] = row;
  let column = 0;
  do {
    seen[column] = 1;
    column = reach(tableau, column, slack, way, seen);
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = at(way, column);
    rowOf[column] = at(rowOf, before);
    column = before;
  }
}

/**
 * The column for each row such that the scores add up to the most, no column given twice; -1 for rows that get none.
 * Scores are 0 or more. Time grows with the square of the shorter side times the longer.
 */
export function heaviestAssignment(scores: readonly Float64Array[]): Int32Array {
  const width = scores[0]?.length ?? 0;
  const wide = scores.length <= width;
  const tableau: Tableau = {
    scores: wide ? scores : transposed(scores),
    rowPotential: new Float64Array(Math.min(scores.length, width) + 1),
    columnPotential: new Float64Array(Math.max(scores.length, width) + 1),
    rowOf: new Int32Array(Math.max(scores.length, width) + 1),
  };
  for (let row = 1; row <= tableau.scores.length; row += 1) giveColumnTo(tableau, row);
  const result = new Int32Array(scores.length).fill(-1);
  for (const [column, row] of tableau.rowOf.entries()) {
    if (column === 0 || row === 0) continue;
    if (wide) result[row - 1] = column - 1;
    else result[column - 1] = row - 1;
  }
  return result;
}
