// Asks operations over a connection of its own and counts what they cost the database.
import { performance } from 'node:perf_hooks';
import { graphql } from 'graphql/index.js';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { readConfig } from '../src/config.ts';
import { createContext } from '../src/graphql/context.ts';
import { schema } from '../src/graphql/schema.ts';
import { createLogger } from '../src/logger.ts';

/** What one operation cost: hits are exact, the same on every machine. */
export interface Cost {
  hits: number;
  trips: number;
  milliseconds: number;
}

/** How to reach a database. */
export interface Address {
  uri: string;
  user: string;
  password: string;
}

/** A driver of the bench's own, which sees plans. The caller closes it. */
export function openDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

function hitsOf(plan: ProfiledPlan | false): number {
  return plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0) : 0;
}

function asIntegers(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(asIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asIntegers(item)]));
}

/** Runs an operation once; every statement is profiled where `profile` asks for it, and `each` is told of it. */
export async function ask(
  driver: Driver,
  source: string,
  profile: boolean,
  each: (cypher: string, hits: number) => void = () => undefined,
): Promise<Cost> {
  let hits = 0;
  async function read(cypher: string, parameters: object) {
    const session = driver.session({ defaultAccessMode: 'READ' });
    const result = await session.run(profile ? `PROFILE ${cypher}` : cypher, asIntegers(parameters) as object);
    await session.close();
    const cost = hitsOf(result.summary.profile);
    each(cypher, cost);
    hits += cost;
    return result.records.map((record) => record.toObject());
  }
  const graph = {
    readTogether: (questions: readonly { cypher: string; parameters: object }[]) =>
      Promise.all(questions.map(({ cypher, parameters }) => read(cypher, parameters))),
  };
  const log = createLogger({ logLevel: 'silent', logFormat: 'json' });
  const contextValue = createContext(graph, log, readConfig().limits);
  const started = performance.now();
  const { errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0];
  return { hits, trips: contextValue.trips(), milliseconds: performance.now() - started };
}
