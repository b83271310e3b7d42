import type { Step } from './step.ts';

const STEPS = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** A chain of relationships from one node to another. */
export interface Path {
  steps: readonly Step[];
  /** Orders paths of the same length: the larger first, number by number. */
  strength: readonly number[];
}

/** The least of the confidences that the steps of a path state; null where none does. */
export function confidenceOf({ steps }: Path): Step['confidence'] {
  const stated = steps.flatMap(({ confidence }) => (confidence === null ? [] : [STEPS.indexOf(confidence)]));
  return stated.length === 0 ? null : (STEPS[Math.min(...stated)] ?? null);
}

/** A level as a number, 0 where none is stated. */
export function levelRank(level: Step['confidence']): number {
  return level === null ? 0 : STEPS.indexOf(level) + 1;
}

const nodesOf = ({ steps }: Path) => [steps[0]?.from ?? '', ...steps.map(({ to }) => to)];
const nameOf = ({ steps }: Path) => steps.map(({ to, relationship }) => `${relationship} ${to}`).join(' ');

function stronger(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (other[index] ?? 0) - (one[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Paths that come to no node twice and have at most `longest` steps, each once: the shortest first, then the strongest, then by name. */
export function inOrder(paths: readonly Path[], longest: number): Path[] {
  const named = new Map<string, Path>();
  for (const path of paths) {
    const nodes = nodesOf(path);
    const plain = path.steps.length > 0 && path.steps.length <= longest && new Set(nodes).size === nodes.length;
    const name = nameOf(path);
    const known = named.get(name);
    if (plain && (known === undefined || stronger(path.strength, known.strength) < 0)) named.set(name, path);
  }
  return [...named]
    .sort(
      ([oneName, one], [otherName, other]) =>
        one.steps.length - other.steps.length ||
        stronger(one.strength, other.strength) ||
        (oneName < otherName ? -1 : 1),
    )
    .map(([, path]) => path);
}
