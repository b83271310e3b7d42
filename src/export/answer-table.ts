import type { Data, Shape } from './answer.ts';
import { type Branch, branchesOf, namesOf, shortName } from './branch.ts';
import type { Cell, CellType, Column, Row, Table } from './table.ts';
import { type Following, type More, unfold } from './unfold.ts';

/** Reads the page that follows; null where lists are left as they are. */
export type Follow = (more: More) => Promise<Following>;

const BATCH = 1000;

function isRow(step: Row | More): step is readonly Cell[] {
  return Array.isArray(step);
}

/** The rows of a branch in batches; those before a page that is asked for are given first, so that they are sent meanwhile. */
async function* batches(branch: Branch, data: Data, follow: Follow): AsyncGenerator<Row[]> {
  const walk = unfold(branch, data);
  let batch: Row[] = [];
  for (let step = walk.next(); !step.done; ) {
    const row = isRow(step.value) ? step.value : null;
    if (row !== null) batch.push(row);
    if (batch.length === BATCH || (row === null && batch.length > 0)) {
      yield batch;
      batch = [];
    }
    step = isRow(step.value) ? walk.next() : walk.next(await follow(step.value));
  }
  yield batch;
}

/** What a column of one field is worth to a reader who has only the file. */
function columnOf(path: Branch['cells'][number], name: string): Column {
  const field = path.at(-1) as Shape;
  return { name, type: field.cell as CellType, description: field.description };
}

/** A table for each deepest list of an answer, called by the way to it; `whole` where there is none. */
export function tablesOf(name: string, shape: readonly Shape[], data: Data, follow: Follow): Table[] {
  return branchesOf(shape).map((branch) => {
    const names = namesOf(branch.cells);
    const list = branch.lists.at(-1);
    return {
      name: list === undefined ? name : shortName(list),
      description: list?.at(-2)?.description ?? '',
      columns: branch.cells.map((path, index) => columnOf(path, names[index] as string)),
      rows: { [Symbol.asyncIterator]: () => batches(branch, data, follow) },
    };
  });
}
