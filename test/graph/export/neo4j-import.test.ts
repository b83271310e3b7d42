import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { neo4jJars } from '../../../src/db/managed/jar.ts';
import { findJava } from '../../../src/db/managed/java.ts';
import { writeOutFile } from '../../../src/export/out-file.ts';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { csvRows } from '../../support/file.ts';

const { graph } = questions();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausegraph-import-'));
  await mkdir(join(folder, 'conf'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(extension: string): Promise<{ file: string; rows: number }> {
  const file = join(folder, `graph.${extension}`);
  const { bytes, text } = await exported(graph(), ['graph', extension], { platform: ['claude-ai'] });
  await writeOutFile(
    file,
    (async function* () {
      yield bytes;
    })(),
  );
  return { file, rows: csvRows(text).length - 1 };
}

async function admin(...args: string[]): Promise<string> {
  const { cacheFolder, path, javaHome } = readConfig();
  const jars = await neo4jJars({ cacheFolder, path, report: () => undefined });
  const java = await findJava({ javaHome, path });
  const NEO4J_HOME = folder;
  const env = { PATH: process.env.PATH ?? '', NEO4J_HOME, NEO4J_CONF: join(folder, 'conf') };
  const command = ['-Xmx256m', '-cp', `${join(jars, '*')}${delimiter}`, 'org.neo4j.cli.AdminTool', ...args];
  return (await promisify(execFile)(java, command, { cwd: folder, env, maxBuffer: 1e8 })).stdout;
}

test('the tool of Neo4j imports the pair, all of it', async () => {
  const [nodes, edges] = [await written('neo4j-nodes.csv'), await written('neo4j-edges.csv')];
  const told = await admin(
    ...['database', 'import', 'full', 'neo4j'],
    ...[`--nodes=${nodes.file}`, `--relationships=${edges.file}`],
    ...['--array-delimiter=TAB', '--multiline-fields=true'],
  );
  expect(told).toMatch(new RegExp(`Imported:\\s+${nodes.rows} nodes\\s+${edges.rows} relationships\\s`));
  expect(nodes.rows).toBeGreaterThan(500);
});
