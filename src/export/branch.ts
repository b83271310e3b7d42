import type { Shape } from './answer.ts';

/** A way from the root of an answer to one of its fields. */
export type Path = readonly Shape[];

/** One table's worth of an answer: the lists that its rows go through, outermost first, and the ways to its columns. */
export interface Branch {
  readonly lists: readonly Path[];
  readonly cells: readonly Path[];
}

function isObjectList({ list, cell }: Shape): boolean {
  return list && cell === null;
}

function deepestLists(fields: readonly Shape[], path: Path): Path[] {
  return fields.flatMap((field) => {
    const here = [...path, field];
    const below = deepestLists(field.fields ?? [], here);
    return below.length === 0 && isObjectList(field) ? [here] : below;
  });
}

function cellsOf(fields: readonly Shape[], path: Path, lists: ReadonlySet<Shape>): Path[] {
  return fields.flatMap((field) => {
    if (field.cell !== null) return [[...path, field]];
    if (isObjectList(field) && !lists.has(field)) return [];
    return cellsOf(field.fields ?? [], [...path, field], lists);
  });
}

/** A branch for each deepest list, in the order of the selection; one without lists where nothing is listed. */
export function branchesOf(shape: readonly Shape[]): Branch[] {
  const deepest = deepestLists(shape, []);
  return (deepest.length === 0 ? [[]] : deepest).map((path: Path) => {
    const lists = path.flatMap((field, index) => (isObjectList(field) ? [path.slice(0, index + 1)] : []));
    return { lists, cells: cellsOf(shape, [], new Set(lists.map((list) => list.at(-1) as Shape))) };
  });
}

/** Whether a step only leads from a list to its entries; one with an alias was named on purpose. */
function isPageStep(path: Path, index: number): boolean {
  const { key, name } = path[index] as Shape;
  if (key !== name) return false;
  if (name === 'node') return path[index - 1]?.name === 'edges' && path[index - 2]?.connection === true;
  return (name === 'nodes' || name === 'edges') && path[index - 1]?.connection === true;
}

/** Aliases or names on a way with dots between, without the steps of a page. */
export function shortName(path: Path): string {
  return path
    .filter((_, index) => !isPageStep(path, index))
    .map(({ key }) => key)
    .join('.');
}

function fullName(path: Path): string {
  return path.map(({ key }) => key).join('.');
}

/** A name for each way, in order: the short one, the full one for those that would be called the same. */
export function namesOf(paths: readonly Path[]): string[] {
  let names = paths.map(shortName);
  for (;;) {
    const count = new Map<string, number>();
    for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
    const next = names.map((name, index) => (count.get(name) === 1 ? name : fullName(paths[index] as Path)));
    if (next.every((name, index) => name === names[index])) return names;
    names = next;
  }
}
