import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { type Outcome, type RunningCommand, startCommand } from '../../support/cli.ts';
import { scratchFolder, writeRepository } from '../../support/collection.ts';
import { forget } from '../../support/facts.ts';
import { testDatabase, testGraph } from '../../support/graph.ts';
import { clubCommits } from './clubs.ts';

const scratch = scratchFolder();
const source = join(scratch.folder, 'test-crash-versions');
const LONG = 300_000;

let graph: Graph;
let undisturbed: string;
let milliseconds: number;
beforeAll(async () => {
  graph = await testGraph();
  writeRepository(source, clubCommits(0, 5));
  const command = start();
  await command.said(/Reading/);
  const started = Date.now();
  expect((await command.ended).code).toBe(0);
  milliseconds = Date.now() - started;
  undisturbed = await graphFingerprint(graph);
  await forget(graph, 'test-crash');
}, LONG);
afterEach(() => forget(graph, 'test-crash'), LONG);
afterAll(async () => {
  await graph.close();
  scratch.remove();
});

function start(): RunningCommand {
  const { uri, user, password } = testDatabase();
  const CLAUSEGRAPH_HOME = join(scratch.folder, 'home');
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CLAUSEGRAPH_HOME };
  return startCommand(['import', source, '--json'], env);
}

/** Kills an import when it has done about this share of the work. */
async function killed(share: number): Promise<Outcome> {
  const command = start();
  await command.said(/Reading/);
  await after(share * milliseconds);
  command.send('SIGKILL');
  return command.ended;
}

/** What is written must be whole at any time: each document with all its versions and as many provisions as it says. */
async function tornDocuments(): Promise<number> {
  const [row] = await graph.read(
    `MATCH (document:Document {collectionId: 'test-crash'})
     WHERE document.versionCount <> COUNT { (document)-[:HAS_VERSION]->() }
        OR document.provisionCount <> COUNT { (document)-[:CONTAINS]->(provision) WHERE provision.removedAt IS NULL }
        OR EXISTS { (document)-[:CONTAINS]->(provision) WHERE NOT EXISTS { (provision)-[:WORDED]->() } }
     RETURN count(document) AS torn`,
    {},
  );
  return Number(row?.torn);
}

test(
  'an import that is killed again and again ends in the graph of an undisturbed one',
  async () => {
    const shares = Array.from({ length: 3 }, () => Math.random());
    for (const share of shares) {
      await killed(share);
      expect({ shares, torn: await tornDocuments() }).toEqual({ shares, torn: 0 });
    }
    expect((await start().ended).code).toBe(0);
    expect({ shares, print: await graphFingerprint(graph) }).toEqual({ shares, print: undisturbed });
  },
  LONG,
);

test(
  'of two imports at the same moment one writes everything and the other finds it done',
  async () => {
    const summaries = (await Promise.all([start().ended, start().ended])).map(({ stdout }) => JSON.parse(stdout));
    expect(summaries.map(({ newDocuments }) => newDocuments).sort()).toEqual([0, 12]);
    expect(await graphFingerprint(graph)).toBe(undisturbed);
  },
  LONG,
);
