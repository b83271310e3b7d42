import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { forget, sha256, sourceOf } from '../../support/facts.ts';
import { historyOf, type WrittenVersion } from '../../support/history.ts';

const { ask, reply, graph } = questions();

const COLLECTION = 'peer-ponds';
const types = ['vulnerability-disclosure'];
const TEXTS = {
  own: 'Whoever finds a hole in the hedge tells the gardener by post and waits ninety days before telling others.',
  close: 'Whoever finds a hole in the fence tells the gardener by post and waits thirty days before telling others.',
  far: 'Holes are mended in spring by volunteers of the pond club.',
  early: 'Whoever finds a hole in the hedge tells the gardener by post.',
  long: `Reports of leaks are welcome. ${'A very long sentence about frogs and their songs goes on and on here. '.repeat(8)}`,
};

const ponds: Record<string, readonly WrittenVersion[]> = {
  Newtpond: [{ at: '2030-01-10', clauses: [{ text: TEXTS.own, types }, 'Frogs sing at night.'] }],
  Toadpond: [
    {
      at: '2030-01-10',
      clauses: [
        { text: TEXTS.early, types },
        { text: TEXTS.far, types },
      ],
    },
    {
      at: '2030-03-10',
      clauses: [
        { text: TEXTS.close, types },
        { text: TEXTS.far, types },
      ],
    },
  ],
  Frogpond: [{ at: '2030-02-10', clauses: [{ text: TEXTS.long, types }] }],
  Carppond: [{ at: '2030-02-10', clauses: [{ text: TEXTS.own, types }, 'Frogs sing at night.'] }],
};
const documents = Object.entries(ponds).map(([service, versions]) => historyOf(COLLECTION, service, versions));
const idOf = (service: number, text: string) =>
  documents[service]?.provisions.find(({ worded }) => worded.some((each) => each.text === text))?.id ?? '';

beforeAll(async () => {
  const load = await loadCollection(graph(), sourceOf(COLLECTION, documents), {
    origin: 'IMPORT',
    progress: () => undefined,
  });
  await deriveAll(graph(), load.platforms);
  await stamp(graph(), {});
}, 120_000);
afterAll(() => forget(graph(), COLLECTION));

/** The textbook way: a table of all prefixes. */
function commonWords(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.toLowerCase().trim().split(/\s+/)) as [string[], string[]];
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (const [i, left] of a.entries())
    for (const [j, right] of b.entries()) {
      const [above, here] = [table[i], table[i + 1]] as [number[], number[]];
      here[j + 1] = left === right ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, here[j] ?? 0);
    }
  return table[a.length]?.[b.length] ?? 0;
}

function likeness(one: string, other: string): number {
  const words = [one, other].reduce((sum, text) => sum + text.trim().split(/\s+/).length, 0);
  return Math.floor(((2 * commonWords(one, other)) / words) * 10_000) / 10_000;
}

interface Peers {
  totalCount: number;
  edges: { similarity: number | null; excerpt: string | null; node: { platform: { slug: string } } }[];
}

async function peers(given: string, head = ''): Promise<Peers> {
  const { provision } = await ask<{ provision: { peers: Peers } }>(
    `query ${head} { provision(recordId: "${idOf(0, TEXTS.own)}") { peers(filter: { collections: ["${COLLECTION}"] }, ${given}) {
       totalCount edges { similarity excerpt node { platform { slug } } } } } }`,
  );
  return provision.peers;
}

const told = ({ edges }: Peers) => edges.map(({ similarity, node }) => [node.platform.slug, similarity]);

describe('peers with texts', () => {
  test('come the most similar first, one of each platform', async () => {
    expect(told(await peers('first: 10'))).toEqual([
      ['carppond', 1],
      ['toadpond', likeness(TEXTS.own, TEXTS.close)],
      ['frogpond', likeness(TEXTS.own, TEXTS.long)],
    ]);
  });

  test('come all where all are asked for, page by page as in one', async () => {
    const whole = await peers('first: 10, onePerPlatform: false');
    expect([whole.totalCount, whole.edges.length]).toEqual([4, 4]);
    const parts: unknown[] = [];
    let after = 'null';
    for (let page = 0; page < 4; page += 1) {
      const { provision } = await ask<{ provision: { peers: Peers & { pageInfo: { endCursor: string } } } }>(
        `{ provision(recordId: "${idOf(0, TEXTS.own)}") { peers(first: 1, onePerPlatform: false, orderBy: SIMILARITY,
             filter: { collections: ["${COLLECTION}"] }, after: ${after}) {
             pageInfo { endCursor } edges { similarity excerpt node { platform { slug } } } } } }`,
      );
      parts.push(...told(provision.peers));
      after = JSON.stringify(provision.peers.pageInfo.endCursor);
    }
    expect(parts).toEqual(told(whole));
  });

  test('begin with their own words, cut at the end of one', async () => {
    const { edges } = await peers('first: 10');
    expect(edges[1]?.excerpt).toBe(TEXTS.close);
    const excerpt = edges[2]?.excerpt ?? '';
    expect(excerpt).toMatch(/…$/);
    expect(
      TEXTS.long
        .split(' ')
        .join(' ')
        .startsWith(`${excerpt.slice(0, -1)} `),
    ).toBe(true);
    expect(excerpt.length).toBeLessThan(250);
    expect(excerpt.length).toBeGreaterThan(200);
  });

  test('are those of the day, in the words of the day', async () => {
    const day = (date: string) => peers('first: 10', `@asOf(date: "${date}")`);
    expect(told(await day('2030-01-20'))).toEqual([['toadpond', likeness(TEXTS.own, TEXTS.early)]]);
    expect(told(await day('2030-02-20'))).toEqual([
      ['carppond', 1],
      ['toadpond', likeness(TEXTS.own, TEXTS.early)],
      ['frogpond', likeness(TEXTS.own, TEXTS.long)],
    ]);
    expect(told(await day('2031-01-01'))).toEqual(told(await peers('first: 10')));
  });
});

describe('the same words elsewhere', () => {
  const question = `{ provision(recordId: "${idOf(0, TEXTS.own)}") { sharedWording { totalCount nodes { recordId } } } }`;

  test('are found in other documents', async () => {
    expect(await ask(question)).toEqual({
      provision: { sharedWording: { totalCount: 1, nodes: [{ recordId: idOf(3, TEXTS.own) }] } },
    });
  });

  test('are found as of a day', async () => {
    const none = { provision: { sharedWording: { totalCount: 0, nodes: [] } } };
    expect(await ask(`query @asOf(date: "2030-01-20") ${question}`)).toEqual(none);
    expect(await ask(`query @asOf(date: "2030-02-20") ${question}`)).toEqual(await ask(question));
  });
});

describe('similarity', () => {
  const similarity = (from: string, to: string) =>
    reply<{ similarity: object }>(
      `query ($from: String!, $to: String!) { similarity(from: $from, to: $to) {
         value sameWording sharedWords fromWords toWords from { sha256 } to { sha256 } } }`,
      { from, to },
    );

  test('compares provisions and wordings by the words that they share in order', async () => {
    const { data } = await similarity(idOf(0, TEXTS.own), sha256(TEXTS.far).toUpperCase());
    expect(data?.similarity).toEqual({
      value: likeness(TEXTS.own, TEXTS.far),
      sameWording: false,
      sharedWords: commonWords(TEXTS.own, TEXTS.far),
      fromWords: 19,
      toWords: 11,
      from: { sha256: sha256(TEXTS.own) },
      to: { sha256: sha256(TEXTS.far) },
    });
  });

  test('of the same wording is 1, also without its text', async () => {
    expect((await similarity(idOf(0, TEXTS.own), idOf(3, TEXTS.own))).data?.similarity).toMatchObject({
      value: 1,
      sameWording: true,
    });
    const [row] = await graph().read('MATCH (w:Wording) WHERE w.text IS NULL RETURN w.sha256 AS sha256 LIMIT 1', {});
    const unread = row?.sha256 as string;
    expect((await similarity(unread, unread)).data?.similarity).toMatchObject({ value: 1, sharedWords: null });
    expect((await similarity(unread, sha256(TEXTS.own))).data?.similarity).toMatchObject({
      value: null,
      fromWords: null,
    });
  });

  test('names the argument that leads nowhere', async () => {
    const own = idOf(0, TEXTS.own);
    expect((await similarity('CG-P-000000000000', own)).errors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringContaining('"from": there is no provision CG-P-000000000000') },
    ]);
    expect((await similarity(own, 'a'.repeat(64))).errors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringContaining('"to"') },
    ]);
    expect((await similarity(own, 'pond')).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('"to" is no SHA-256') },
    ]);
    expect((await similarity('CG-D-000000000000', own)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('"from" is the record id of something else') },
    ]);
  });
});
