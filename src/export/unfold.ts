import type { Data, Shape } from './answer.ts';
import type { Branch, Path } from './branch.ts';
import type { Cell, CellType, Row } from './table.ts';

/** A list of which more follows than its page holds. */
export interface More {
  /** The way to the page: the field that is the connection comes last. */
  readonly path: Path;
  /** The nearest object with a global id between the list around it and the page: its id, and its place on the way; null where there is none. */
  readonly owner: { readonly id: string; readonly place: number } | null;
  readonly cursor: string;
  /** Entries of the page before, and of the whole list where that is known and the page is its first. */
  readonly entries: number;
  readonly total: number | null;
}

/** The following page, as the value of the connection; null leaves the list as it is. */
export type Following = Data | null;

interface Slot {
  readonly column: number;
  readonly keys: readonly string[];
  readonly cell: CellType;
}

/** What one element of a list gives to a row, and the list below it. */
interface Level {
  readonly depth: number;
  readonly slots: readonly Slot[];
  readonly next: { readonly path: Path; readonly from: number; readonly level: Level } | null;
}

/** Whether a value of an answer is an object. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: unknown, keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (!isData(here)) return null;
    here = here[key];
  }
  return here ?? null;
}

function isUnder(path: Path, list: Path): boolean {
  return list.every((field, index) => path[index] === field);
}

function levelOf({ lists, cells }: Branch, depth: number): Level {
  const from = lists[depth - 1]?.length ?? 0;
  const list = lists[depth];
  const mine = (path: Path) =>
    (lists[depth - 1] === undefined || isUnder(path, lists[depth - 1] as Path)) &&
    (list === undefined || !isUnder(path, list));
  return {
    depth,
    slots: cells.flatMap((path, column) =>
      mine(path)
        ? [{ column, keys: path.slice(from).map(({ key }) => key), cell: (path.at(-1) as Shape).cell as CellType }]
        : [],
    ),
    next: list === undefined ? null : { path: list, from, level: levelOf({ lists, cells }, depth + 1) },
  };
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cellOf(value: unknown, type: CellType): Cell {
  if (value == null) return null;
  if (type === 'list') return (Array.isArray(value) ? value : [value]).filter((one) => one != null).map(asText);
  if (type === 'time') return (value instanceof Date ? value.toISOString() : String(value)).replace('.000Z', 'Z');
  return typeof value === 'number' || typeof value === 'boolean' ? value : asText(value);
}

/** What is left of a list behind the page at hand; null where nothing is, or where it comes without pages. */
export function moreOf(page: Data, path: Path, owner: More['owner']): More | null {
  const { __page: info, __total: total } = page;
  if (!isData(info) || info.hasNextPage !== true || typeof info.endCursor !== 'string') return null;
  const entries =
    path
      .at(-1)
      ?.fields?.map(({ key }) => page[key])
      .find(Array.isArray)?.length ?? 0;
  const whole = typeof total === 'number' && info.hasPreviousPage !== true ? total : null;
  return { path, owner, cursor: info.endCursor, entries, total: whole };
}

function isPaged(path: Path): boolean {
  return path.at(-2)?.connection === true && ['nodes', 'edges'].includes(path.at(-1)?.name ?? '');
}

/** The nearest object with a global id from an element of a list on to the page of the next. */
function ownerOf(element: unknown, path: Path, from: number): More['owner'] {
  let owner: More['owner'] = null;
  let here = element;
  for (let index = from; isData(here); index += 1) {
    if (typeof here.__id === 'string') owner = { id: here.__id, place: index - 1 };
    const key = path[index]?.key;
    if (key === undefined) break;
    here = here[key];
  }
  return owner;
}

function* elementsOf(
  element: unknown,
  path: Path,
  from: number,
): Generator<More | { element: unknown }, void, Following> {
  const keys = path.slice(from).map(({ key }) => key);
  const last = keys.at(-1) as string;
  let page = at(element, keys.slice(0, -1)) as Following;
  while (isData(page)) {
    const list = page[last];
    for (const one of Array.isArray(list) ? list : []) yield { element: one };
    const more = isPaged(path) ? moreOf(page, path.slice(0, -1), ownerOf(element, path, from)) : null;
    page = more === null ? null : ((yield more) ?? null);
  }
}

function* rowsOf(level: Level, element: unknown, before: Row): Generator<Row | More, void, Following> {
  const row = [...before];
  for (const { column, keys, cell } of level.slots) row[column] = cellOf(at(element, keys), cell);
  const { next } = level;
  let entries = 0;
  if (next !== null) {
    const elements = elementsOf(element, next.path, next.from);
    for (let step = elements.next(); !step.done; ) {
      if ('element' in step.value) {
        entries += 1;
        yield* rowsOf(next.level, step.value.element, row);
        step = elements.next();
      } else step = elements.next(yield step.value);
    }
  }
  if (entries === 0 && (level.depth > 0 || row.some((cell) => cell !== null))) yield row;
}

/**
 * The rows of one branch of an answer: one for each element of the deepest list, in order, what stands above it repeated; an element whose list is empty keeps one row,
 * its cells below empty. Where a list goes on behind its page, yields what is left of it and takes the following page. A question that found nothing at all has no row.
 */
export function* unfold(branch: Branch, data: Data): Generator<Row | More, void, Following> {
  const empty: Row = branch.cells.map(() => null);
  yield* rowsOf(levelOf(branch, 0), data, empty);
}
