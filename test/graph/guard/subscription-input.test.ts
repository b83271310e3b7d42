import fc from 'fast-check';
import { type ExecutionResult, parse, subscribe } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import type { Graph } from '../../../src/db/graph.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { createLogger } from '../../../src/logger.ts';
import { ArrivalWatch } from '../../../src/server/arrival-watch.ts';
import { publicError } from '../../../src/server/public-error.ts';
import { testGraph } from '../../support/graph.ts';
import { argumentsOf } from '../../support/hostile.ts';

const log = createLogger({ logLevel: 'silent', logFormat: 'json' });
const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});

let graph: Graph;
let arrivals: ArrivalWatch;
beforeAll(async () => {
  graph = await testGraph();
  arrivals = new ArrivalWatch({ graph: () => graph, most: 1, log });
});
afterAll(async () => {
  arrivals.close();
  await graph.close();
});

/** What the first event says, or the refusal. */
async function firstOf(query: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
  const contextValue = createContext(graph, log, readConfig({}).limits, undefined, arrivals);
  const stream = await subscribe({ schema, document: parse(query), variableValues, contextValue });
  if (!(Symbol.asyncIterator in stream)) return stream;
  const { value } = await stream.next();
  await stream.return?.(undefined);
  return value ?? {};
}

test.each(fields.map((field) => [field.name, field] as const))(
  'whatever is given, the subscription %s begins, or refuses it as the bad input that it is, and holds nothing afterwards',
  async (_, field) => {
    const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const query = `subscription (${declared}) { ${field.name}(${given}) { cursor nodes { id } } }`;
    let begun = 0;
    await fc.assert(
      fc.asyncProperty(argumentsOf(field), async (variables) => {
        const { errors = [] } = await firstOf(query, variables);
        if (errors.length === 0) begun += 1;
        const codes = errors.map((error) => {
          const shown = publicError(error, { bodyLimit: 0 });
          return 'extensions' in shown ? (shown.extensions as { code?: unknown }).code : shown.message;
        });
        expect(codes.filter((code) => code !== 'BAD_USER_INPUT' && code !== 'NOT_FOUND')).toEqual([]);
        expect(arrivals.listeners).toBe(0);
      }),
      { numRuns: 40 },
    );
    expect(begun).toBeGreaterThan(3);
  },
  200_000,
);
