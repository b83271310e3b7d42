// Asks every example, and the headline as of days, and says what it costs the database: trips, hits (exact, the same on every machine), and the median time.
// npx tsx bench/questions.ts            on the graph of CLAUSEGRAPH_HOME or NEO4J_URI, which must hold the seeds
// npx tsx bench/questions.ts --growth   on a graph of its own: the hits with 2 and with 20 invented collections, which must not grow
import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../src/config.ts';
import { leaseManagedNeo4j } from '../src/db/managed/lease.ts';
import { compareGrowth, HEADLINE } from './growth.ts';
import { ask, openDriver } from './profile.ts';

const ROUNDS = 5;

async function askEverything(): Promise<void> {
  const config = readConfig();
  const lease =
    config.neo4j === null ? await leaseManagedNeo4j({ ...config, role: 'command', report: () => undefined }) : null;
  const driver = openDriver(lease ?? (config.neo4j as NonNullable<typeof config.neo4j>));
  const examples = readdirSync('schema/examples')
    .sort()
    .map((name) => [name, readFileSync(`schema/examples/${name}`, 'utf8')] as const)
    .filter(([, source]) => !/^(subscription|mutation)\b/m.test(source));
  const days = ['2026-01-01', '2026-05-01'].map(
    (day) => [`the headline as of ${day}`, `query @asOf(date: "${day}") ${HEADLINE}`] as const,
  );
  try {
    console.log('trips   db hits  median ms  question');
    for (const [name, source] of [...examples, ...days]) {
      const { hits, trips } = await ask(driver, source, true);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push((await ask(driver, source, false)).milliseconds);
      const median = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
      console.log(`${trips}`.padStart(5), `${hits}`.padStart(9), median.toFixed(0).padStart(10), ` ${name}`);
    }
  } finally {
    await driver.close();
    await lease?.release();
  }
}

await (process.argv.includes('--growth') ? compareGrowth() : askEverything());
