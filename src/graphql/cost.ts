import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { QueryTooCostly } from '../errors.ts';
import type { Context } from './context.ts';
import { type CostPart, dearestParts, deepestPath } from './cost-part.ts';
import { type OperationCost, type Spot, type Weighable, weighed } from './operation-cost.ts';

const WAY_ROUND = {
  depth: 'Begin nearer to what you want (for example at `clauseType` or `provision`), or split the question in two.',
  breadth: 'Select fewer fields and aliases, or split the question in two.',
  cost: 'Ask for fewer entries a page (`first`), page on with `after`, or leave out a nested list.',
};
const NAMED = 3;
const LISTED = 10;

const weights = new WeakMap<object, Spot>();

function weightOf(context: object, operation: Weighable): Spot {
  const weight = weights.get(context) ?? weighed(operation, context);
  weights.set(context, weight);
  return weight;
}

/** What the whole operation of this context costs; worked out once. */
export function operationCost(context: object, operation: Weighable): OperationCost {
  return weightOf(context, operation);
}

function written(value: number): string {
  return value.toLocaleString('en');
}

function inWords(parts: readonly CostPart[]): string {
  return parts
    .slice(0, NAMED)
    .map(({ path, cost }) => `\`${path}\` ${written(cost)}`)
    .join(', ');
}

function whatIsDear(weight: Spot, limit: keyof OperationCost): { words: string; costs: CostPart[] } {
  if (limit === 'depth') {
    const path = deepestPath(weight).join('.');
    return { words: `The deepest field is \`${path}\`.`, costs: [{ path, cost: weight.depth }] };
  }
  const costs = dearestParts(weight, limit, LISTED);
  return { words: `Most of it: ${inWords(costs)}.`, costs };
}

/** Refuses an operation over a limit: which limit, how far over, what of it is dear, and the way round; code `QUERY_TOO_COSTLY`. */
function checkLimits(context: Context, info: GraphQLResolveInfo): void {
  const weight = weightOf(context, info);
  for (const limit of ['depth', 'breadth', 'cost'] as const) {
    const most = context.limits[limit];
    if (weight[limit] <= most) continue;
    const { words, costs } = whatIsDear(weight, limit);
    throw new QueryTooCostly(
      `The ${limit} of this operation is ${written(weight[limit])}; the most is ${written(most)}. ${words} ${WAY_ROUND[limit]}`,
      { measure: limit.toUpperCase(), cost: weight[limit], limit: most, costs },
    );
  }
}

function limited(
  field: GraphQLField<unknown, Context>,
  resolve: GraphQLFieldResolver<unknown, Context>,
): typeof resolve {
  return (root, given, context, info) => {
    checkLimits(context, info);
    return resolve.call(field, root, given, context, info);
  };
}

/** The schema, each of whose root fields first holds the whole operation to the limits of its context. */
export function withLimits(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      field.resolve = limited(field, field.resolve ?? defaultFieldResolver);
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    if (field.subscribe) field.subscribe = limited(field, field.subscribe);
  return schema;
}
