// What questions cost on a graph that grows: invented collections with platforms of their own, all of which use every clause type under the DSA.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { type Graph, openGraph } from '../src/db/graph.ts';
import { leaseManagedNeo4j } from '../src/db/managed/lease.ts';
import { migrate } from '../src/db/migrate.ts';
import { loadCollection } from '../src/import/load/collection.ts';
import { stamp } from '../src/import/load/dataset.ts';
import { deriveAll } from '../src/import/load/derive.ts';
import { loadLaw } from '../src/import/load/law.ts';
import { readSeeds } from '../src/import/seeds/read-seeds.ts';
import { sourceOf } from '../test/support/facts.ts';
import { historyOf } from '../test/support/history.ts';
import { ask, openDriver } from './profile.ts';

const SIZES = [2, 20];
const PLATFORMS = 15;

/** The headline question without its head. */
export const HEADLINE = `{
  regulation(slug: "eu-dsa") {
    shortName
    clauseTypes(first: 50) { totalCount nodes { slug label platforms(first: 20) { totalCount nodes { slug name } } } }
  }
}`;

const CHANGES = `{
  changes(first: 20) { nodes { id kind similarity provision { recordId } version { recordId capturedAt } } }
}`;

/** By what they are; none may cost more where there are more collections. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['the headline', HEADLINE],
  ['the headline as of 2024-06-01', `query @asOf(date: "2024-06-01") ${HEADLINE}`],
  ['the headline as of 2025-06-01', `query @asOf(date: "2025-06-01") ${HEADLINE}`],
  ['the latest changes', CHANGES],
  ['the latest changes as of 2025-01-31', `query @asOf(date: "2025-01-31") ${CHANGES}`],
];

/** A collection of this number: each platform with one document in three versions, the last of which edits one clause of each type. */
function inventedCollection(number: number, clauseTypes: readonly string[]) {
  const id = `invented-${`${number}`.padStart(2, '0')}`;
  const documents = Array.from({ length: PLATFORMS }, (_, index) => {
    const service = `Garden ${id} ${`${index}`.padStart(2, '0')}`;
    const clauses = (edition: string) =>
      clauseTypes.map((type) => ({
        text: `In ${service} the rule on ${type} is the one of the ${edition} board.`,
        types: [type],
      }));
    const day = `${index + 1}`.padStart(2, '0');
    const hour = `${number}`.padStart(2, '0');
    return historyOf(id, service.replaceAll(' ', '-'), [
      { at: `2024-01-${day}T${hour}:00:00Z`, clauses: clauses('first') },
      { at: `2024-12-${day}T${hour}:00:00Z`, clauses: clauses('second') },
      { at: `2025-03-${day}T${hour}:00:00Z`, clauses: [...clauses('second'), `${service} has a pond.`] },
    ]);
  });
  return sourceOf(id, documents);
}

async function grow(graph: Graph, from: number, to: number, clauseTypes: readonly string[]): Promise<void> {
  const platforms = new Set<string>();
  for (let number = from; number < to; number += 1) {
    const load = await loadCollection(graph, inventedCollection(number, clauseTypes), {
      origin: 'IMPORT',
      progress: () => undefined,
    });
    for (const slug of load.platforms) platforms.add(slug);
  }
  await deriveAll(graph, platforms);
  await stamp(graph, {});
}

/** Prints the hits of each question with few and with many collections; where many cost more, also part by part, and the exit code is 1. */
export async function compareGrowth(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'clausegraph-bench-'));
  const lease = await leaseManagedNeo4j({ ...readConfig(), home, role: 'command', report: () => undefined });
  const graph = await openGraph({ ...lease, queryTimeout: 120_000 });
  const driver = openDriver(lease);
  try {
    await migrate(graph);
    const seeds = await readSeeds('seeds');
    await loadLaw(graph, seeds);
    const under = seeds.clauseTypes.filter(({ mappings }) =>
      mappings.some(({ article }) => article.startsWith('eu-dsa:')),
    );
    const slugs = under.map(({ slug }) => slug);
    const hits = new Map<string, number[]>();
    const parts = new Map<string, number[]>();
    let loaded = 0;
    for (const size of SIZES) {
      await grow(graph, loaded, size, slugs);
      loaded = size;
      for (const [name, question] of QUESTIONS) {
        await ask(driver, question, false);
        const cost = await ask(driver, question, true, (cypher, part) => {
          parts.set(cypher, [...(parts.get(cypher) ?? []), part]);
        });
        hits.set(name, [...(hits.get(name) ?? []), cost.hits]);
      }
    }
    console.log(SIZES.map((size) => `${size} collections`.padStart(15)).join(''), ' db hits of');
    for (const [name, each] of hits) console.log(each.map((one) => `${one}`.padStart(15)).join(''), ` ${name}`);
    const grown = [...hits].filter(([, [few = 0, many = 0]]) => many > few);
    if (grown.length === 0) return;
    process.exitCode = 1;
    for (const [cypher, each] of parts) if (new Set(each).size > 1) console.log(`\n${each.join(' -> ')}\n${cypher}`);
  } finally {
    await driver.close();
    await graph.close();
    await lease.release();
    await rm(home, { recursive: true, force: true });
  }
}
