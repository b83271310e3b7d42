// Imports a collection twice into a graph of its own, whole and with nothing new, and says what it took: seconds, as ratio to git
// writing out the blobs of all versions, memory, and how much of a graph it is besides the seeds. Fails beyond a limit.
// npx tsx bench/import.ts <source> [--declarations <folder>] [--kill <seconds>]
//   [--seconds <limit>] [--again <limit>] [--megabytes <limit>] [--nodes <limit>] [--relationships <limit>]
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs, promisify } from 'node:util';
import { readConfig } from '../src/config.ts';
import { type Graph, openGraph } from '../src/db/graph.ts';
import { leaseManagedNeo4j } from '../src/db/managed/lease.ts';
import { graphFingerprint } from '../src/model/fingerprint.ts';

const run = promisify(execFile);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    declarations: { type: 'string' },
    kill: { type: 'string' },
    seconds: { type: 'string' },
    again: { type: 'string', default: '5' },
    megabytes: { type: 'string', default: '700' },
    nodes: { type: 'string' },
    relationships: { type: 'string' },
  },
});
const [source] = positionals;
if (source === undefined) throw new Error('Which collection? A path of a git repository or bundle.');

/** Seconds for the whole history, nodes, relationships. */
interface Target {
  seconds: number;
  nodes?: number;
  relationships?: number;
}

const TARGETS: Record<string, Target> = {
  'genai-eu': { seconds: 90, nodes: 25_000, relationships: 60_000 },
  'vlopses-us': { seconds: 360 },
};
const OTHERS: Target = { seconds: 3600 };

interface Summary {
  collection: { id: string };
  documents: number;
  versions: number;
  provisions: number;
  provisionsEver: number;
  unchangedDocuments: number;
  changes: Record<string, number>;
  seconds: number;
}

interface Run {
  seconds: number;
  megabytes: number;
  code: number | null;
  summary: Summary | null;
}

/** Largest resident set of a running process in MB, from the kernel's own high-water mark. */
async function highWater(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** The program with its seeds, but without the archives of facts, which would be counted with what is imported. */
async function programWithoutArchives(home: string): Promise<string> {
  const program = join(home, 'program');
  for (const part of ['src', 'cypher', 'schema', 'seeds', 'package.json', 'tsconfig.json'])
    await cp(part, join(program, part), { recursive: true, filter: (path) => !path.startsWith('seeds/archive') });
  await symlink(join(process.cwd(), 'node_modules'), join(program, 'node_modules'));
  return program;
}

async function command(home: string, args: readonly string[], killAfter?: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=512', '--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: join(home, 'program'),
    env: { ...process.env, CLAUSEGRAPH_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let megabytes = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const watch = setInterval(async () => {
    megabytes = Math.max(megabytes, await highWater(child.pid ?? 0));
  }, 250);
  const death = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  clearTimeout(death);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes, code, summary: output === '' ? null : (JSON.parse(output) as Summary) };
}

async function importOnce(home: string, collection: string): Promise<Run & { summary: Summary }> {
  const declarations = values.declarations === undefined ? [] : ['--declarations', values.declarations];
  const { code, summary, ...rest } = await command(home, ['import', collection, ...declarations, '--json']);
  if ((code !== 0 && code !== 3) || summary === null)
    throw new Error(`clausegraph import ended with exit code ${code}`);
  return { code, summary, ...rest };
}

/** Seconds that git alone takes to write out the recorded text of every version. */
async function readingAlone(home: string, collection: string): Promise<number> {
  const clone = join(home, 'clone');
  await run('git', ['clone', '--quiet', '--bare', collection, clone]);
  const listing = `git log --raw --no-abbrev --no-renames --format= HEAD | awk '$5 != "D" {print $4}'`;
  const started = performance.now();
  await run('sh', ['-c', `${listing} | git cat-file --batch > /dev/null`], { cwd: clone });
  const seconds = (performance.now() - started) / 1000;
  await rm(clone, { recursive: true });
  return seconds;
}

async function sizes(graph: Graph): Promise<{ nodes: number; relationships: number }> {
  const [row] = await graph.read('RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships', {});
  return { nodes: Number(row?.nodes), relationships: Number(row?.relationships) };
}

async function measure(home: string, graph: Graph, collection: string): Promise<void> {
  await command(home, ['seed', '--json']);
  const seeds = await sizes(graph);
  const plain = await readingAlone(home, collection);
  if (values.kill !== undefined) {
    const killed = await command(home, ['import', collection, '--json'], Number(values.kill));
    console.log(`killed after ${killed.seconds.toFixed(1)} s`);
  }
  const first = await importOnce(home, collection);
  const print = await graphFingerprint(graph);
  const second = await importOnce(home, collection);
  const same = print === (await graphFingerprint(graph));
  const whole = await sizes(graph);
  const [nodes, relationships] = [whole.nodes - seeds.nodes, whole.relationships - seeds.relationships];
  tell(first.summary);
  const ratio = (first.seconds / plain).toFixed(0);
  console.log(`first: ${first.seconds.toFixed(1)} s, ${ratio} times git alone, ${first.megabytes.toFixed(0)} MB`);
  console.log(`again: ${second.seconds.toFixed(1)} s, ${second.megabytes.toFixed(0)} MB`);
  console.log(`besides the seeds: ${nodes} nodes, ${relationships} relationships`);
  console.log(`fingerprint ${same ? 'the same' : 'DIFFERENT'}: ${print.slice(0, 16)}`);
  const target = TARGETS[first.summary.collection.id] ?? OTHERS;
  check('seconds of the first import', first.seconds, values.seconds ?? target.seconds);
  check('seconds with nothing new', second.seconds, values.again);
  check('megabytes', Math.max(first.megabytes, second.megabytes), values.megabytes);
  check('nodes', nodes, values.nodes ?? target.nodes);
  check('relationships', relationships, values.relationships ?? target.relationships);
  if (!same) process.exitCode = 1;
}

function tell({ documents, unchangedDocuments, versions, provisions, provisionsEver, changes }: Summary): void {
  const kinds = Object.entries(changes).map(([kind, number]) => `${number} ${kind.toLowerCase()}`);
  console.log(`${documents} documents, ${unchangedDocuments} of them there before; ${versions} versions read`);
  console.log(`${provisions} provisions that stand, ${provisionsEver} that ever stood; ${kinds.join(', ')}`);
}

function check(what: string, found: number, limit: string | number | undefined): void {
  if (limit === undefined || found <= Number(limit)) return;
  console.log(`${what}: ${found.toFixed(1)}, more than ${limit}`);
  process.exitCode = 1;
}

const home = await mkdtemp(join(tmpdir(), 'clausegraph-bench-'));
try {
  await programWithoutArchives(home);
  const { uri, user, password, release } = await leaseManagedNeo4j({
    ...readConfig(),
    home,
    role: 'command',
    report: () => undefined,
  });
  const graph = await openGraph({ uri, user, password, queryTimeout: 600_000 });
  try {
    await measure(home, graph, source);
  } finally {
    await graph.close();
    await release();
  }
} finally {
  await rm(home, { recursive: true, force: true });
}
