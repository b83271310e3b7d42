import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { type Outcome, runCommand } from '../../support/cli.ts';
import { asTerms, recorded, scratchFolder, writeRepository } from '../../support/collection.ts';
import { forget } from '../../support/facts.ts';
import { testDatabase, testGraph } from '../../support/graph.ts';

const scratch = scratchFolder();
const source = join(scratch.folder, 'test-command-versions');

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  const torn = Buffer.from([0xff, 0xfe, 0x00, 0x41]);
  writeRepository(source, [
    recorded('Acme', 'Terms of Service', asTerms('Be kind.'), '2026-01-02T03:04:05Z', 'First record of'),
    recorded('Cork', 'Privacy Policy', torn, '2026-03-04T05:06:07Z', 'First record of'),
  ]);
});
afterAll(async () => {
  await forget(graph, 'test-command');
  await graph.close();
  scratch.remove();
});

/** Runs with the database of the tests, or, for what needs none, with one that is not there. */
function run(args: string[], database = true): Promise<Outcome> {
  const { uri, user, password } = testDatabase();
  const NEO4J_URI = database ? uri : 'bolt://127.0.0.1:1';
  const CLAUSEGRAPH_HOME = join(scratch.folder, 'home');
  return runCommand(args, { NEO4J_URI, NEO4J_USER: user, NEO4J_PASSWORD: password, CLAUSEGRAPH_HOME });
}

test('an import with a document that cannot be read ends with 3 and names it', async () => {
  const { code, stdout, stderr } = await run(['import', source]);
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('2/2') });
  expect(stdout).toContain('1 documents: 1 new in ');
  expect(stdout).toContain('1 versions of them, 7 provisions that stand, 7 that ever stood');
  expect(stdout).toContain('1 new versions; provisions: 7 added');
  expect(stdout).toContain('Cork/Privacy Policy.md: ');
});

test('with --json nothing but one object is on standard output', async () => {
  const { stdout } = await run(['import', source, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    collection: { id: 'test-command' },
    documents: 1,
    skipped: [{ path: 'Cork/Privacy Policy.md' }],
    unchangedDocuments: 1,
    newVersions: 0,
    complete: true,
  });
});

test('no import replaces curated records', async () => {
  const { code, stderr } = await run(['import', source, '--collection', 'curated-records'], false);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('"curated-records" is the id of curated'),
  });
});

test('a source that is no collection ends with 1 and one line', async () => {
  const { code, stdout, stderr } = await run(['import', scratch.folder]);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^clausegraph: .*no git repository.*\n$/),
  });
});

test('an import without a source is wrong use', async () => {
  expect((await run(['import'])).code).toBe(2);
});

test('an archive is written, and the seeds are checked, without a database', async () => {
  const archive = await run(['import', source, '--archive', join(scratch.folder, 'archive')], false);
  expect(archive.code).toBe(3);
  const check = await run(['seed', '--check'], false);
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('68 clause types, 575 mappings') });
});

test('seeds that the graph has already are not loaded again', async () => {
  const { code, stdout } = await run(['seed', '--json']);
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, loaded: false });
});
