// Imports a collection twice into a graph of its own and says what it took, beside plain reading of the same blobs by git.
// npx tsx bench/import.ts <source> [--declarations <folder>] [--seconds <limit>] [--megabytes <limit>]
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs, promisify } from 'node:util';

const run = promisify(execFile);
const CLI = ['--import', 'tsx', 'src/cli/main.ts'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    declarations: { type: 'string' },
    seconds: { type: 'string', default: '240' },
    megabytes: { type: 'string', default: '700' },
  },
});
const [source] = positionals;
if (source === undefined) throw new Error('Which collection? A path of a git repository or bundle.');

/** Largest resident set of a running process in MB, from the kernel's own high-water mark. */
async function highWater(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

interface Run {
  seconds: number;
  megabytes: number;
  summary: { documents: number; versions: number; provisions: number; version: string };
}

async function importOnce(home: string, collection: string): Promise<Run> {
  const declarations = values.declarations === undefined ? [] : ['--declarations', values.declarations];
  const started = performance.now();
  const child = spawn(process.execPath, [...CLI, 'import', collection, ...declarations, '--json'], {
    env: { ...process.env, CLAUSEGRAPH_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  let megabytes = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const watch = setInterval(async () => {
    megabytes = Math.max(megabytes, await highWater(child.pid ?? 0));
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0 && code !== 3) throw new Error(`clausegraph import ended with exit code ${code}`);
  return { seconds: (performance.now() - started) / 1000, megabytes, summary: JSON.parse(output) as Run['summary'] };
}

async function fingerprint(home: string): Promise<string> {
  const { stdout } = await run(process.execPath, [...CLI, 'status', '--fingerprint', '--json'], {
    env: { ...process.env, CLAUSEGRAPH_HOME: home },
  });
  return (JSON.parse(stdout) as { fingerprint: string }).fingerprint;
}

/** Seconds that git alone takes to write out every blob of the newest state. */
async function readingAlone(home: string, collection: string): Promise<number> {
  const clone = join(home, 'clone');
  await run('git', ['clone', '--quiet', '--bare', collection, clone]);
  const started = performance.now();
  await run('sh', ['-c', 'git ls-tree -r --format="%(objectname)" HEAD | git cat-file --batch > /dev/null'], {
    cwd: clone,
  });
  return (performance.now() - started) / 1000;
}

const home = await mkdtemp(join(tmpdir(), 'clausegraph-bench-'));
try {
  const plain = await readingAlone(home, source);
  await run(process.execPath, [...CLI, 'seed'], { env: { ...process.env, CLAUSEGRAPH_HOME: home } });
  const first = await importOnce(home, source);
  const firstPrint = await fingerprint(home);
  const second = await importOnce(home, source);
  const same = firstPrint === (await fingerprint(home));
  const { documents, versions, provisions } = first.summary;
  console.log(`${documents} documents, ${versions} versions, ${provisions} provisions`);
  for (const [name, { seconds, megabytes }] of [
    ['first', first],
    ['again', second],
  ] as const)
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${(seconds / plain).toFixed(0)} times git alone, ${megabytes.toFixed(0)} MB`,
    );
  console.log(`fingerprint ${same ? 'the same' : 'DIFFERENT'}: ${firstPrint.slice(0, 16)}`);
  const within =
    first.seconds <= Number(values.seconds) && Math.max(first.megabytes, second.megabytes) <= Number(values.megabytes);
  if (!same || !within) process.exitCode = 1;
} finally {
  await rm(home, { recursive: true, force: true });
}
