import { FIELD_COST, type SelectedField, type Spot } from './operation-cost.ts';

/** What one field of an operation costs: itself and what it selects directly, as often as the lists above it ask. */
export interface CostPart {
  /** Aliases or names of the fields that lead to it, with dots between; the pages of lists (`nodes`, `edges`, `node`) are left out. */
  readonly path: string;
  readonly cost: number;
}

/** Cost, or breadth, which lists do not multiply. */
export type Measure = 'cost' | 'breadth';

interface Branch {
  readonly path: string;
  /** What it costs by itself, and the spots below it with how often each counts. */
  own: number;
  readonly spots: Map<Spot, number>;
}

const PAGE = /(Connection|Edge)$/;
/** Branches that are looked into: more than enough to find the dearest, and no more than moments of work. */
const MOST_BRANCHES = 5000;

function add(spots: Map<Spot, number>, spot: Spot, times: number): void {
  spots.set(spot, (spots.get(spot) ?? 0) + times);
}

/** Fields that only lead from a list to its entries belong to the list. */
function isPage({ type }: Spot, { own, below }: SelectedField): boolean {
  return below !== null && own === FIELD_COST && PAGE.test(type.name);
}

function wholeOf({ own, spots }: Branch, measure: Measure): number {
  return [...spots].reduce((sum, [spot, times]) => sum + times * spot[measure], own);
}

function measured({ own, multiplier }: SelectedField, measure: Measure): { price: number; factor: number } {
  return measure === 'cost' ? { price: own, factor: multiplier } : { price: 1, factor: 1 };
}

function grow(branches: Map<string, Branch>, path: string, below: Spot | null, price: number, times: number): void {
  const branch = branches.get(path) ?? { path, own: 0, spots: new Map() };
  branches.set(path, branch);
  branch.own += price;
  if (below !== null) add(branch.spots, below, times);
}

/** Takes a branch apart: what is its own, and the branches below it, each path once. */
function opened({ path, own, spots }: Branch, measure: Measure): { part: CostPart; branches: Branch[] } {
  const branches = new Map<string, Branch>();
  let cost = own;
  let frontier = spots;
  while (frontier.size > 0) {
    const next = new Map<Spot, number>();
    for (const [spot, times] of frontier) {
      for (const fragment of spot.fragments) add(next, fragment, times);
      for (const field of spot.fields) {
        const { price, factor } = measured(field, measure);
        if (isPage(spot, field)) {
          cost += times * price;
          if (field.below !== null) add(next, field.below, times * factor);
        } else if (field.below === null && path !== '' && field.own === FIELD_COST) cost += times * price;
        else
          grow(branches, path === '' ? field.key : `${path}.${field.key}`, field.below, times * price, times * factor);
      }
    }
    frontier = next;
  }
  return { part: { path, cost }, branches: [...branches.values()] };
}

function placeFor(weights: readonly { weight: number }[], weight: number): number {
  let [low, high] = [0, weights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle]?.weight ?? 0) < weight) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The dearest parts of an operation, the dearest first; all together, with a `most` without end, they are its cost. */
export function dearestParts(root: Spot, measure: Measure, most: number): CostPart[] {
  const parts: CostPart[] = [];
  const waiting: { weight: number; branch: Branch }[] = [];
  const queue = (branch: Branch): void => {
    const weight = wholeOf(branch, measure);
    waiting.splice(placeFor(waiting, weight), 0, { weight, branch });
  };
  queue({ path: '', own: 0, spots: new Map([[root, 1]]) });
  for (let looked = 0; looked < MOST_BRANCHES; looked += 1) {
    const next = waiting.pop();
    if (next === undefined || isSettled(parts, most, next.weight)) break;
    const { part, branches } = opened(next.branch, measure);
    if (part.cost > 0) parts.push(part);
    branches.forEach(queue);
  }
  return parts.sort((one, other) => other.cost - one.cost || compare(one.path, other.path)).slice(0, most);
}

/** Whether no branch that is left can be among the dearest. */
function isSettled(parts: readonly CostPart[], most: number, left: number): boolean {
  return parts.length >= most && parts.filter(({ cost }) => cost >= left).length >= most;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The fields that lead to one of the deepest places of an operation, from the root on. */
export function deepestPath(root: Spot): string[] {
  const path: string[] = [];
  let spot: Spot | null = root;
  while (spot !== null && spot.depth > 0) {
    const here: Spot = spot;
    const field = here.fields.find(({ below }) => 1 + (below?.depth ?? 0) === here.depth);
    if (field !== undefined) path.push(field.key);
    spot = field === undefined ? (here.fragments.find(({ depth }) => depth === here.depth) ?? null) : field.below;
  }
  return path;
}
