import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type JarOptions, neo4jJars } from '../../../src/db/managed/jar.ts';

// The machine's Maven is played by a script that notes its calls and copies three small files.
const MAVEN = `#!/bin/sh
echo call >> "$(dirname "$0")/calls"
for argument; do case "$argument" in -DoutputDirectory=*) folder="\${argument#*=}";; esac; done
for jar in neo4j-5.26.30.jar neo4j-server-5.26.30.jar other-1.jar; do
  echo "[INFO] Copying $jar to $folder/$jar"; echo "$jar" > "$folder/$jar"
  if [ -e "$(dirname "$0")/break" ]; then echo '[ERROR] Connection reset -> [Help 1]'; exit 1; fi
done
`;

const machine = mkdtempSync(join(tmpdir(), 'clausegraph-jar-'));
const counts: (number | undefined)[] = [];
let cacheFolder = '';
let options: JarOptions;

beforeEach(() => {
  writeFileSync(join(machine, 'mvn'), MAVEN, { mode: 0o755 });
  writeFileSync(join(machine, 'calls'), '');
  rmSync(join(machine, 'break'), { force: true });
  counts.length = 0;
  cacheFolder = mkdtempSync(join(machine, 'cache-'));
  options = { cacheFolder, path: machine, report: ({ done }) => counts.push(done) };
});

afterAll(() => rmSync(machine, { recursive: true }));

const calls = () => readFileSync(join(machine, 'calls'), 'utf8').split('\n').length - 1;

test('the jars are fetched once, with progress', async () => {
  const folder = await neo4jJars(options);
  expect(await neo4jJars(options)).toBe(folder);
  expect(calls()).toBe(1);
  expect(counts).toEqual([1, 2, 3]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.jar'))).toHaveLength(3);
});

test('two that fetch at the same time fetch once', async () => {
  const folders = await Promise.all([neo4jJars(options), neo4jJars(options)]);
  expect(folders[0]).toBe(folders[1]);
  expect(calls()).toBe(1);
});

test('a fetch that fails halfway leaves nothing behind, and the next one succeeds', async () => {
  writeFileSync(join(machine, 'break'), '');
  await expect(neo4jJars(options)).rejects.toMatchObject({
    code: 'JARS_UNAVAILABLE',
    message: expect.stringContaining('Connection reset.'),
  });
  expect(readdirSync(cacheFolder)).toEqual([]);
  rmSync(join(machine, 'break'));
  expect(existsSync(await neo4jJars(options))).toBe(true);
});

test('what a killed fetch left is removed, and a copy with a damaged or missing jar is fetched anew', async () => {
  mkdirSync(join(cacheFolder, 'draft-of-the-dead'));
  const folder = await neo4jJars(options);
  expect(readdirSync(cacheFolder)).toEqual(['neo4j-5.26.30']);
  writeFileSync(join(folder, 'other-1.jar'), '');
  await neo4jJars(options);
  rmSync(join(folder, 'other-1.jar'));
  await neo4jJars(options);
  expect(calls()).toBe(3);
});

test('a Maven that ends well but copies nothing of Neo4j is not believed', async () => {
  writeFileSync(join(machine, 'mvn'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  await expect(neo4jJars(options)).rejects.toMatchObject({ code: 'JARS_UNAVAILABLE' });
});

test('a fetch that is called off ends Maven and throws the reason', async () => {
  writeFileSync(join(machine, 'mvn'), '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 });
  const calledOff = neo4jJars({ ...options, signal: AbortSignal.timeout(200) });
  await expect(calledOff).rejects.toThrow(/abort/i);
  expect(readdirSync(cacheFolder)).toEqual([]);
});
