import { execute, Kind, type OperationDefinitionNode } from 'graphql';
import { BadInput, QueryTooCostly } from '../errors.ts';
import type { Data, Shape } from '../export/answer.ts';
import type { Follow } from '../export/answer-table.ts';
import { shortName } from '../export/branch.ts';
import { everyRest } from '../export/page-walk.ts';
import { isData, type More } from '../export/unfold.ts';
import type { Context } from '../graphql/context.ts';
import { operationCost } from '../graphql/cost.ts';
import { withHiddenFields } from '../graphql/hidden-field.ts';
import { AFTER_VARIABLE, ID_VARIABLE, nextPage, nextPageOfNode } from '../graphql/next-page.ts';
import type { Weighable } from '../graphql/operation-cost.ts';

/** An answer whose lists are to be followed to their end. */
export interface Followed {
  /** The plain operation, with what it was asked with. */
  readonly operation: Weighable;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: readonly Shape[];
  /** What the first pages cost, and what all of them may. */
  readonly cost: number;
  readonly most: number;
  readonly signal: AbortSignal;
  /** A context of the same caller, for one further operation. */
  freshContext(): Context;
}

interface Plan {
  readonly plain: OperationDefinitionNode;
  readonly asked: OperationDefinitionNode;
  /** The keys that lead to the page in the answer. */
  readonly way: readonly string[];
}

function keysOf(path: readonly Shape[]): string[] {
  return path.map(({ key }) => key);
}

function isBelowList({ path }: More): boolean {
  return path.some(({ list }) => list);
}

function planOf({ schema, operation }: Weighable, more: More): Plan {
  const { path, owner } = more;
  if (!isBelowList(more)) {
    const plain = nextPage(operation, keysOf(path));
    return { plain, asked: withHiddenFields(schema, plain, false), way: keysOf(path) };
  }
  const node = owner === null ? undefined : path[owner.place];
  if (owner === null || node === undefined)
    throw new BadInput(
      `The list "${shortName(path)}" goes on, and cannot be followed: what it belongs to has no id. Ask for more entries at once (first), or page on yourself.`,
    );
  const below = keysOf(path.slice(owner.place + 1));
  const plain = nextPageOfNode(operation, keysOf(path.slice(0, owner.place + 1)), node.type, below);
  return { plain, asked: withHiddenFields(schema, plain, false), way: ['node', ...below] };
}

function pageAt(data: unknown, way: readonly string[]): Data {
  let here = data;
  for (const key of way) here = isData(here) ? here[key] : null;
  if (!isData(here)) throw new Error(`the page at ${way.join('.')} is not there any more`);
  return here;
}

function tooCostly(cost: number, most: number): QueryTooCostly {
  return new QueryTooCostly(
    `All pages of this cost ${cost.toLocaleString('en')} and more; the most is ${most.toLocaleString('en')}. Narrow the lists by filter, leave a nested list out, or let the operator raise MAX_EXPORT_COST.`,
    { measure: 'COST', cost, limit: most, costs: [] },
  );
}

/** Refuses before anything is written what cannot be followed to the end: a list that belongs to nothing with an id, and lists so long that their pages cost too much. */
export function checkFollowing({ operation, shape, cost, most }: Followed, data: Data): void {
  const walk = everyRest(shape, data);
  let whole = cost;
  for (let step = walk.next(); !step.done; step = walk.next(null)) {
    const { entries, total } = step.value;
    planOf(operation, step.value);
    if (!isBelowList(step.value) && total !== null && entries > 0) whole += cost * Math.ceil(total / entries - 1);
  }
  if (whole > most) throw tooCostly(whole, most);
}

/** Reads the pages that follow, each by an operation of its own that is held to the limits of one; throws where together they cost more than they may. */
export function pageFollower({
  operation,
  variables,
  cost,
  most,
  signal,
  freshContext,
}: Omit<Followed, 'shape'>): Follow {
  const plans = new Map<string, Plan>();
  let spent = cost;

  function planFor(more: More): Plan {
    const name = `${keysOf(more.path).join('.')} ${more.owner?.place ?? ''}`;
    const plan = plans.get(name) ?? planOf(operation, more);
    plans.set(name, plan);
    return plan;
  }

  return async (more) => {
    signal.throwIfAborted();
    const { plain, asked, way } = planFor(more);
    const own = { [AFTER_VARIABLE]: more.cursor, ...(more.owner && { [ID_VARIABLE]: more.owner.id }) };
    const contextValue = freshContext();
    const weighable = { ...operation, operation: plain, variableValues: { ...operation.variableValues, ...own } };
    spent += operationCost(contextValue, weighable).cost;
    if (spent > most) throw tooCostly(spent, most);
    const document = { kind: Kind.DOCUMENT, definitions: [asked] } as const;
    const variableValues = { ...variables, ...own };
    const { data, errors } = await execute({ schema: operation.schema, document, variableValues, contextValue });
    if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
    return pageAt(data, way);
  };
}
