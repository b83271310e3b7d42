import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reached } from '../../../src/export/graph/reached.ts';
import { surroundings } from '../../../src/export/graph/walk.ts';
import { readSelection } from '../../../src/export/selection.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { fromGephi, fromGexf, fromGraphml, fromNdjson, type ReadGraph } from '../../support/property-graph.ts';

const { ask, graph } = questions();
const COLLECTION = 'test-graph-export';
const TEXTS = [
  '=1+1 is a formula, @x and -1 too.',
  'Quotes "here", commas, and\na second line.',
  'What ends CDATA: ]]> and <b>tags</b> & &lt; and &nbsp; entities.',
  'A tree 🌳, a bell \u0001, עברית.',
];

beforeAll(async () => {
  const documents = [
    documentOf(COLLECTION, 'Graphyard', [
      ...TEXTS.map((text) => ({ text, types: ['refunds', 'minors'] })),
      { text: 'Nothing is concluded of this.' },
    ]),
    documentOf(COLLECTION, 'Edgeyard', [{ text: TEXTS[0] ?? '', types: ['refunds'] }]),
  ];
  const load = { origin: 'IMPORT', progress: () => undefined } as const;
  const { platforms } = await loadCollection(graph(), sourceOf(COLLECTION, documents), load);
  await deriveAll(graph(), platforms);
  await stamp(graph(), {});
});
afterAll(() => forget(graph(), COLLECTION));

type Typed = Record<string, string[]>;

async function text(extension: string, typed: Typed, wordings = true): Promise<string> {
  return (await exported(graph(), ['graph', extension], typed, wordings)).text;
}

async function ndjson(typed: Typed, wordings = true): Promise<ReadGraph> {
  return fromNdjson(await text('ndjson', typed, wordings));
}

function keysOf({ nodes }: ReadGraph, noun: string): string[] {
  return [...nodes.values()].filter((node) => node.noun === noun).map(({ key = '' }) => key);
}

function tallied({ edges }: ReadGraph): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const { relationship = '' } of edges.values()) tally[relationship] = (tally[relationship] ?? 0) + 1;
  return tally;
}

function expectWhole({ nodes, edges }: ReadGraph): void {
  for (const { source = '', target = '' } of edges.values())
    expect([nodes.has(source), nodes.has(target)], `${source} to ${target}`).toEqual([true, true]);
}

/** XML cannot hold a bell, and a spreadsheet must not run a formula. */
function comparable({ nodes, edges }: ReadGraph): object {
  const told = [...nodes].map(([id, { text: wording, ...rest }]) => [
    id,
    { ...rest, text: wording?.replace('\u0001', '').replace(/^'(?==)/, '') },
  ]);
  return { nodes: Object.fromEntries(told), edges: Object.fromEntries(edges) };
}

describe('the graph as a file', () => {
  test('says the same in every form, whatever stands in the texts', async () => {
    const typed = { collection: [COLLECTION] };
    const lines = await ndjson(typed);
    expect(keysOf(lines, 'Provision')).toHaveLength(6);
    const texts = [...lines.nodes.values()].flatMap((node) => node.text ?? []);
    expect(new Set(texts)).toEqual(new Set([...TEXTS, 'Nothing is concluded of this.']));
    const readers = {
      graphml: fromGraphml(await text('graphml', typed)),
      gexf: fromGexf(await text('gexf', typed)),
      gephi: fromGephi(await text('nodes.csv', typed), await text('edges.csv', typed)),
    };
    for (const [form, read] of Object.entries(readers)) expect(comparable(read), form).toEqual(comparable(lines));
    expectWhole(lines);
    expect(keysOf(lines, 'Collection')).toEqual([COLLECTION]);
    expect(keysOf(lines, 'ClauseType')).toEqual(['minors', 'refunds']);
    expect(await text('graphml', typed)).toBe(await text('graphml', typed));
  });

  test('leaves texts out where they are not asked', async () => {
    const { nodes } = await ndjson({ collection: [COLLECTION] }, false);
    expect([...nodes.values()].flatMap((node) => node.text ?? [])).toEqual([]);
    expect([...nodes.values()].filter((node) => node.wording !== undefined)).toHaveLength(6);
  });

  test.each([
    [{ platform: ['claude-ai'] }, '{ platforms: ["claude-ai"] }'],
    [
      { platform: ['claude-ai,chatgpt'], regulation: ['eu-dsa'], severityAtLeast: ['HIGH'] },
      '{ platforms: ["claude-ai", "chatgpt"], regulations: ["eu-dsa"], severityAtLeast: HIGH }',
    ],
    [{ platform: ['chatgpt'], severityAtLeast: ['HIGH'] }, '{ platforms: ["chatgpt"], severityAtLeast: HIGH }'],
    [{ agency: ['ie-cnam'], platform: ['chatgpt'] }, '{ agencies: ["ie-cnam"], platforms: ["chatgpt"] }'],
    [
      { platform: ['chatgpt'], article: ['eu-dsa:art-14'], confidenceAtLeast: ['0.8'] },
      '{ platforms: ["chatgpt"], articles: ["eu-dsa:art-14"], confidenceAtLeast: 0.8 }',
    ],
  ])('narrowed by %j has the provisions of the API, each by a conclusion that it asks', async (typed, filter) => {
    const read = await ndjson(typed);
    const data = await ask<{ provisions: { totalCount: number } }>(`{ provisions(filter: ${filter}) { totalCount } }`);
    const keys = keysOf(read, 'Provision');
    expect(keys).toHaveLength(data.provisions.totalCount);
    expect(keys.length).toBeGreaterThan(0);
    expectWhole(read);
    const concluded = new Set(
      [...read.edges.values()].filter((one) => one.relationship === 'INSTANCE_OF').map(({ source }) => source),
    );
    if (Object.keys(typed).length > 1) expect(concluded.size).toBe(keys.length);
  });

  test('has every edge that Cypher finds around a platform', async () => {
    const read = await ndjson({ platform: ['claude-ai'] });
    const [expected] = await graph().read(
      `MATCH (p:Platform {slug: $slug})
       CALL (p) { MATCH (p)-[:PUBLISHES]->(d)-[:CONTAINS]->(n:Provision {current: true}) RETURN collect(DISTINCT n) AS ns, count(DISTINCT d) AS ds }
       CALL (ns) { UNWIND ns AS n MATCH (n)-[i:INSTANCE_OF]->(t) RETURN count(i) AS concluded, collect(DISTINCT t) AS ts }
       CALL (ts) { UNWIND ts AS t MATCH (t)-[f:FALLS_UNDER]->(a)-[:PART_OF]->(r) RETURN count(f) AS mapped, collect(DISTINCT a) AS arts, collect(DISTINCT r) AS rs }
       CALL (rs) { UNWIND rs AS r MATCH (r)<-[e:ENFORCES]-(:Agency) RETURN count(e) AS enforced }
       CALL (p, ts) { MATCH (p)-[u:USES]->(t) WHERE t IN ts RETURN count(u) AS used }
       RETURN size(ns) AS CONTAINS, ds AS PUBLISHES, ds AS ARCHIVED_IN, concluded AS INSTANCE_OF, size(ts) AS IN_CATEGORY,
              mapped AS FALLS_UNDER, size(arts) AS PART_OF, enforced AS ENFORCES, used AS USES`,
      { slug: 'claude-ai' },
    );
    expect(tallied(read)).toMatchObject({ ...expected });
    const uses = [...read.edges.values()].filter(({ relationship }) => relationship === 'USES');
    expect(new Set(uses.map(({ derived }) => derived))).toEqual(new Set(['true']));
  });

  test('tells a day before as the API does', async () => {
    const read = await ndjson({ platform: ['chatgpt'], clauseType: ['arbitration'], asOf: ['2026-02-01'] });
    const { provisions } = await ask<{ provisions: { nodes: { recordId: string }[] } }>(
      'query @asOf(date: "2026-02-01") { provisions(filter: { platforms: ["chatgpt"], clauseTypes: ["arbitration"] }, first: 500, orderBy: { field: RECORD_ID, direction: ASC }) { nodes { recordId } } }',
    );
    expect(keysOf(read, 'Provision')).toEqual(provisions.nodes.map(({ recordId }) => recordId));
    expect(provisions.nodes.length).toBeGreaterThan(0);
    expectWhole(read);
  });

  test.each(['graphml', 'gexf', 'ndjson', 'nodes.csv', 'edges.csv', 'neo4j-nodes.csv', 'neo4j-edges.csv'])(
    'where nothing matches %s is valid and empty, with a note',
    async (extension) => {
      const typed = { platform: ['graphyard'], clauseType: ['arbitration'] };
      const { text: file, notes } = await exported(graph(), ['graph', extension], typed);
      expect(notes).toEqual([expect.stringMatching(/^Nothing matches: /)]);
      const readers: Record<string, (file: string) => ReadGraph> = {
        graphml: fromGraphml,
        gexf: fromGexf,
        ndjson: fromNdjson,
      };
      const read = readers[extension]?.(file);
      if (read === undefined) expect(file.trimEnd().split('\n')).toHaveLength(1);
      else expect([read.nodes.size, read.edges.size]).toEqual([0, 0]);
    },
  );

  test('is whole without a filter: all nodes of all nouns, whether a provision leads there or not', async () => {
    const reached = new Reached();
    const unused = { about: {}, wordings: false, signal: new AbortController().signal, note: () => {} };
    const selection = readSelection({}, (name) => name);
    await surroundings({ ...unused, graph: graph(), selection } as never, reached);
    const rows = await graph().read(
      `MATCH (n:Document|Platform|Collection|Sector|ClauseType|Category|Article|Regulation|Jurisdiction|Agency)
       WITH labels(n)[0] AS noun, count(n) AS nodes RETURN noun, nodes ORDER BY noun`,
      {},
    );
    for (const { noun, nodes } of rows as { noun: 'Agency'; nodes: number }[])
      expect(reached.keys(noun), noun).toHaveLength(nodes);
    expect(rows).toHaveLength(10);
  });
});
