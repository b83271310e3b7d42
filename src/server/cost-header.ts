import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Config } from '../config.ts';
import { operationCost } from '../graphql/cost.ts';
import type { OperationCost, Weighable } from '../graphql/operation-cost.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: unknown;
  readonly variableValues?: unknown;
  readonly contextValue?: unknown;
}

const ANSWER = /^(application\/([\w.-]+\+)?json|text\/event-stream)\b/;

/** The operation that runs; null where there is none, or its variables do not fit: then nothing is answered. */
function operationOf({ schema, document, operationName, variableValues }: Asked): Weighable | null {
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
  if (operation == null) return null;
  const given = (variableValues ?? {}) as Record<string, unknown>;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    operation,
    variableValues: coerced,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
  };
}

function asHeader(value: number): string {
  return String(Math.min(Math.round(value), Number.MAX_SAFE_INTEGER));
}

/** Says on every answer of GraphQL what the operation costs, the most it may, and what is left of that: 0 where it is refused. */
export function useCostHeaders(endpoint: string, { limits }: Pick<Config, 'limits'>): Plugin {
  const costs = new WeakMap<object, OperationCost>();

  function weigh(asked: Asked): void {
    const context = asked.contextValue as { request: object };
    const operation = operationOf(asked);
    if (operation !== null) costs.set(context.request, operationCost(context, operation));
  }

  return {
    onExecute: ({ args }) => weigh(args),
    onSubscribe: ({ args }) => weigh(args),
    onResponse({ request, response: { headers } }) {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname !== endpoint || !ANSWER.test(headers.get('content-type') ?? '')) return;
      const { cost, depth, breadth } = costs.get(request) ?? { cost: 0, depth: 0, breadth: 0 };
      headers.set('x-operation-cost', asHeader(cost));
      headers.set('x-operation-cost-limit', asHeader(limits.cost));
      headers.set('x-operation-cost-remaining', asHeader(Math.max(limits.cost - cost, 0)));
      headers.set('x-operation-depth', asHeader(depth));
      headers.set('x-operation-breadth', asHeader(breadth));
    },
  };
}
