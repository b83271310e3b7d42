import type { Plugin } from 'graphql-yoga';
import type { Config } from '../config.ts';
import { type Asked, askedOperation } from '../graphql/asked-operation.ts';
import { operationCost } from '../graphql/cost.ts';
import type { OperationCost } from '../graphql/operation-cost.ts';

/** GraphiQL stands at the same path. */
const ANSWER = /^(?!text\/html\b)./;

function asHeader(value: number): string {
  return String(Math.min(Math.round(value), Number.MAX_SAFE_INTEGER));
}

/** Says on every answer of GraphQL what the operation costs, the most it may, and what is left of that: 0 where it is refused. */
export function useCostHeaders(endpoint: string, { limits }: Pick<Config, 'limits'>): Plugin {
  const costs = new WeakMap<object, OperationCost>();

  function weigh(asked: Asked & { contextValue?: unknown }): void {
    const context = asked.contextValue as { request: object };
    const operation = askedOperation(asked);
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
