import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import type { Findings } from '../../../src/import/verify/finding.ts';
import { type Outcome, runCommand } from '../../support/cli.ts';
import { appendCommits, asTerms, recorded, scratchFolder, writeRepository } from '../../support/collection.ts';
import { forget } from '../../support/facts.ts';
import { testDatabase, testGraph } from '../../support/graph.ts';

const COLLECTION = 'test-verify';
const scratch = scratchFolder();
const source = join(scratch.folder, `${COLLECTION}-versions`);
const other = join(scratch.folder, 'other-versions');

const [FIRST, SECOND] = ['You must be kind to every guest.', 'You must be kind to every guest and to the cook.'];
const commits = [
  recorded('Acme', 'Terms of Service', asTerms(FIRST), '2026-01-02T03:04:05Z', 'First record of'),
  recorded('Acme', 'Terms of Service', asTerms(SECOND), '2026-02-02T03:04:05Z'),
  recorded('Cork', 'Terms of Service', asTerms('Wash the cups.'), '2026-02-03T03:04:05Z', 'First record of'),
  recorded('Cork', 'Terms of Service', '', '2026-02-04T03:04:05Z'),
];

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  writeRepository(source, commits);
  writeRepository(other, commits);
  expect((await run('import', source)).code).toBe(3);
});
afterAll(async () => {
  await forget(graph, COLLECTION);
  await graph.close();
  scratch.remove();
});

function run(...args: string[]): Promise<Outcome> {
  const { uri, user, password } = testDatabase();
  const CLAUSEGRAPH_HOME = join(scratch.folder, 'home');
  return runCommand(args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CLAUSEGRAPH_HOME });
}

async function verified(...args: string[]): Promise<Findings & { code: number | null }> {
  const { code, stdout } = await run('verify', '--collection', COLLECTION, '--json', ...args);
  return { code, ...(JSON.parse(stdout) as Findings) };
}

test('a graph that nobody touched agrees with itself and with its source', async () => {
  const { code, agreed, mismatched, missing } = await verified('--source', source);
  expect({ code, mismatched, missing }).toEqual({ code: 0, mismatched: [], missing: [] });
  expect(agreed).toMatchObject({
    'version hash': 4,
    'version id': 4,
    'document id': 2,
    'provision id': 14,
    'wording in its version': 21,
    change: 15,
    'wording hash': 9,
  });
});

test('a wording that was altered is named by its hash', async () => {
  const alter = 'MATCH (wording:Wording {text: $from}) SET wording.text = $to RETURN wording.sha256 AS sha256';
  const [row] = await graph.write(alter, { from: SECOND, to: 'You may be rude.' });
  const { code, mismatched } = await verified();
  await graph.write(alter, { from: 'You may be rude.', to: SECOND });
  expect(code).toBe(1);
  expect(mismatched).toEqual([expect.objectContaining({ what: 'wording hash', found: row?.sha256 })]);
});

test('a change that is gone from the graph is missed, and people are told', async () => {
  const takeAway = `MATCH (:Document {collectionId: $collection})-[has:HAS_VERSION]->(version:Version {sequence: 2})
    MATCH (version)-[edited:EDITED]->(provision)
    WITH edited, version.id AS version, provision.id AS provision, properties(edited) AS properties
    DELETE edited RETURN version, provision, properties`;
  const [row] = await graph.write(takeAway, { collection: COLLECTION });
  const { code, stdout } = await run('verify', '--collection', COLLECTION);
  await graph.write(
    `MATCH (version:Version {id: $version}) MATCH (provision:Provision {id: $provision})
     CREATE (version)-[edited:EDITED]->(provision) SET edited = $properties`,
    row ?? {},
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Missing: 1$/m);
  expect(stdout).toContain(`${row?.version}:${row?.provision} EDITED`);
});

test('a source that differs is told, version by version', async () => {
  appendCommits(other, [recorded('Acme', 'Terms of Service', asTerms('Sing.'), '2026-03-02T03:04:05Z')]);
  const { code, missing } = await verified('--source', other);
  expect(code).toBe(1);
  expect(missing).toEqual([
    expect.objectContaining({ what: 'version in the graph', expected: 'Acme/Terms of Service.md' }),
  ]);
});

test('a collection that is not there is named, with those that are', async () => {
  const { code, stderr } = await run('verify', '--collection', 'nowhere');
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/no collection "nowhere".*test-verify/) });
});
