import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';

const { ask, graph } = questions();

type Node = { [name: string]: unknown };
interface Control extends Node {
  id: string;
  props: { name: string; ns?: string; value: string }[];
}
interface Group extends Node {
  id: string;
  controls?: Control[];
}
interface Mapped {
  uuid: string;
  relationship: string;
  sources: { 'id-ref': string }[];
  targets: { 'id-ref': string }[];
  props: { name: string; value: string }[];
  remarks: string;
}

// As the published JSON schemas of OSCAL 1.2 define these data types.
const TOKEN = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;
const STRING = /^\S(.*\S)?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function read(form: string, typed: Record<string, string[]> = {}) {
  const { text } = await exported(graph(), ['crosswalk', form], typed);
  return JSON.parse(text) as { catalog: { groups: Group[] } & Node; 'mapping-collection': Node & { mappings: Node[] } };
}

/** Every object of a document, wherever it stands. */
function objects(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(objects)];
}

function unsound([name, value]: [string, unknown], node: Node): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (name === 'uuid') return !UUID.test(String(value));
  if (['value', 'version', 'title'].includes(name)) return !STRING.test(String(value));
  const isToken = ['id', 'class', 'role-id', 'relationship'].includes(name) || (name === 'name' && 'value' in node);
  return isToken && !TOKEN.test(String(value));
}

function expectSound(document: object): void {
  const found = objects(document).flatMap((node) => Object.entries(node).filter((entry) => unsound(entry, node)));
  expect(found).toEqual([]);
}

function controlsOf({ catalog }: { catalog: { groups: Group[] } }): Control[] {
  return catalog.groups.flatMap(({ controls = [] }) => controls);
}

function keysOf(controls: readonly Control[]): string[] {
  return controls.map(({ props }) => props.find(({ name }) => name === 'key')?.value ?? '');
}

describe('the crosswalk in OSCAL', () => {
  test('has the articles and clause types of the graph as controls, each by an identifier of its own', async () => {
    const [articles, types] = await Promise.all([read('oscal-catalog.json'), read('oscal-clause-types.json')]);
    const known = await graph().read(
      `MATCH (article:Article) WITH collect(article.id) AS articles
       MATCH (type:ClauseType) RETURN articles, collect(type.slug) AS types`,
      {},
    );
    expect(keysOf(controlsOf(articles)).sort()).toEqual([...((known[0]?.articles ?? []) as string[])].sort());
    expect(keysOf(controlsOf(types)).sort()).toEqual([...((known[0]?.types ?? []) as string[])].sort());
    for (const document of [articles, types]) {
      expectSound(document);
      const ids = objects(document).flatMap(({ id }) => (typeof id === 'string' && id !== 'creator' ? [id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect(document.catalog.metadata).toMatchObject({
        'oscal-version': '1.2.0',
        remarks: expect.stringContaining('not legal advice'),
      });
    }
  });

  test('maps what the API maps, to controls that are there, and claims no more than a shared subject', async () => {
    const typed = { regulation: ['eu-dsa'] };
    const [mapping, articles, types] = await Promise.all([
      read('oscal-mapping.json', typed),
      read('oscal-catalog.json', typed),
      read('oscal-clause-types.json', typed),
    ]);
    const collection = mapping['mapping-collection'];
    expectSound(collection);
    const [only] = collection.mappings;
    const maps = only?.maps as Mapped[];
    expect(new Set(maps.map(({ relationship }) => relationship))).toEqual(new Set(['intersects-with']));
    expect(new Set(maps.map(({ uuid }) => uuid)).size).toBe(maps.length);
    const ids = (controls: Control[]) => new Set(controls.map(({ id }) => id));
    const [sources, targets] = [ids(controlsOf(types)), ids(controlsOf(articles))];
    for (const { sources: from, targets: to } of maps) {
      expect(sources).toContain(from[0]?.['id-ref']);
      expect(targets).toContain(to[0]?.['id-ref']);
    }

    const { regulation } = await ask<{
      regulation: {
        articles: {
          nodes: {
            key: string;
            clauseTypes: { edges: { relation: string; rationale: string; node: { slug: string } }[] };
          }[];
        };
      };
    }>(`{ regulation(slug: "eu-dsa") { articles(first: 100) { nodes { key
          clauseTypes(first: 60) { edges { relation rationale node { slug } } } } } } }`);
    const byApi = regulation.articles.nodes.flatMap(({ key, clauseTypes }) =>
      clauseTypes.edges.map(({ relation, rationale, node }) => [node.slug, key, relation, rationale].join('|')),
    );
    const own = (map: Mapped, name: string) => map.props.find((prop) => prop.name === name)?.value;
    const byFile = maps.map((map) =>
      [own(map, 'clause-type'), own(map, 'article'), own(map, 'relation'), map.remarks].join('|'),
    );
    expect(byFile.sort()).toEqual(byApi.sort());
    const unmapped = (
      only?.['target-gap-summary'] as { 'unmapped-controls': { 'with-ids': string[] }[] } | undefined
    )?.['unmapped-controls'][0]?.['with-ids'];
    const bare = regulation.articles.nodes.filter(({ clauseTypes }) => clauseTypes.edges.length === 0);
    expect(unmapped ?? []).toHaveLength(bare.length);
  });

  test('is the same file for the same data, and another one for another selection', async () => {
    const forms = await Promise.all(
      [{}, {}, { regulation: ['eu-dsa'] }].map((typed) =>
        exported(graph(), ['crosswalk', 'oscal-catalog.json'], typed),
      ),
    );
    const [one, same, other] = forms.map(({ text }) => text);
    expect(one).toBe(same);
    expect(JSON.parse(one ?? '').catalog.uuid).not.toBe(JSON.parse(other ?? '').catalog.uuid);
  });

  test('refuses a mapping collection of nothing, and says why', async () => {
    const typed = { clauseType: ['arbitration'], regulation: ['eu-dsa'], asOf: ['1990-01-01'] };
    await expect(read('oscal-mapping.json', typed)).rejects.toThrow('OSCAL knows no empty mapping collection');
  });
});

test('the workbook of the crosswalk has the mappings as a list and as matrices', async () => {
  const { bytes } = await exported(graph(), ['crosswalk', 'xlsx'], { category: ['disputes'] });
  const sheets = await readExcelFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Crosswalk', 'By law', 'By article', 'Columns', 'About']);
  const [list = [], byLaw = [], byArticle = []] = sheets.map(({ data }) => data);
  const [header = [], ...rows] = list;
  const of = (row: (typeof list)[number], name: string) => String(row[header.indexOf(name)]);
  for (const row of rows) {
    const cell = (matrix: typeof list, column: string) =>
      String(matrix.find(([slug]) => slug === of(row, 'clauseType'))?.[matrix[0]?.indexOf(column) ?? -1]);
    expect(cell(byArticle, of(row, 'article'))).toBe(of(row, 'relation'));
    expect(cell(byLaw, of(row, 'regulation'))).toContain(`${of(row, 'articleRef')} ${of(row, 'relation')}`);
  }
  const filled = byArticle.slice(1).flatMap((row) => row.slice(2).filter((cell) => cell !== null));
  expect(filled).toHaveLength(rows.length);
});
