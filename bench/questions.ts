// Asks every example and says what it costs the database: trips, hits (exact, the same on every machine), and the median time.
// npx tsx bench/questions.ts   on the graph of CLAUSEGRAPH_HOME or NEO4J_URI, which must hold the seeds
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { graphql } from 'graphql/index.js';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { readConfig } from '../src/config.ts';
import { leaseManagedNeo4j } from '../src/db/managed/lease.ts';
import { createContext } from '../src/graphql/context.ts';
import { schema } from '../src/graphql/schema.ts';
import { createLogger } from '../src/logger.ts';

const ROUNDS = 5;
const config = readConfig();
const lease =
  config.neo4j === null ? await leaseManagedNeo4j({ ...config, role: 'command', report: () => undefined }) : null;
const { uri, user, password } = lease ?? (config.neo4j as NonNullable<typeof config.neo4j>);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

function hitsOf(plan: ProfiledPlan | false): number {
  return plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0) : 0;
}

function asIntegers(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(asIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asIntegers(item)]));
}

/** Runs an operation once; every statement is profiled where `profile` asks for it. */
async function ask(source: string, profile: boolean): Promise<{ hits: number; trips: number; milliseconds: number }> {
  let hits = 0;
  const graph = {
    async read(cypher: string, parameters: object) {
      const session = driver.session({ defaultAccessMode: 'READ' });
      const result = await session.run(profile ? `PROFILE ${cypher}` : cypher, asIntegers(parameters) as object);
      await session.close();
      hits += hitsOf(result.summary.profile);
      return result.records.map((record) => record.toObject());
    },
  };
  const log = createLogger({ logLevel: 'silent', logFormat: 'json' });
  const contextValue = createContext(graph, log, config.limits);
  const started = performance.now();
  const { errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0];
  return { hits, trips: contextValue.trips(), milliseconds: performance.now() - started };
}

try {
  console.log('trips   db hits  median ms  example');
  for (const name of readdirSync('schema/examples').sort()) {
    const source = readFileSync(`schema/examples/${name}`, 'utf8');
    const { hits, trips } = await ask(source, true);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push((await ask(source, false)).milliseconds);
    const median = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
    console.log(`${trips}`.padStart(5), `${hits}`.padStart(9), median.toFixed(0).padStart(10), ` ${name}`);
  }
} finally {
  await driver.close();
  await lease?.release();
}
