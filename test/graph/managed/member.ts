// A process of its own that uses the managed Neo4j: prints its lease as one line of JSON, leaves on SIGTERM, and on SIGUSR2 ends without leaving.
import { readConfig } from '../../../src/config.ts';
import { leaseManagedNeo4j, type Neo4jLease } from '../../../src/db/managed/lease.ts';

const [home = ''] = process.argv.slice(2);
const starting = new AbortController();
let lease: Neo4jLease | undefined;

process.once('SIGUSR2', () => process.exit(0));
process.once('SIGTERM', async () => {
  starting.abort();
  await lease?.release();
  process.exitCode = 0;
  clearInterval(staying);
});
const staying = setInterval(() => {}, 60_000);

const { cacheFolder, path, javaHome } = readConfig();
try {
  lease = await leaseManagedNeo4j({
    ...{ home, cacheFolder, path, javaHome, heap: '256m', role: 'server', signal: starting.signal },
    report: ({ phase }) => process.stderr.write(`${phase}\n`),
  });
  process.stdout.write(`${JSON.stringify(lease)}\n`);
} catch (error) {
  clearInterval(staying);
  if (!starting.signal.aborted) throw error;
}
