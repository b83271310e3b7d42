import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';

const { ask, graph } = questions();

type Row = Record<string, string>;
type Typed = Record<string, string[]>;

async function rowsFor(typed: Typed): Promise<Row[]> {
  const { text } = await exported(graph(), ['regulatory-map', 'csv'], typed);
  return parse(text, { columns: true });
}

function distinct(rows: readonly Row[], ...columns: string[]): Set<string> {
  return new Set(rows.map((row) => columns.map((name) => row[name]).join(' ')));
}

async function totalCount(filter: string, day: string | null = null): Promise<number> {
  const directive = day === null ? '' : `@asOf(date: "${day}")`;
  const { provisions } = await ask<{ provisions: { totalCount: number } }>(
    `query ${directive} { provisions(filter: { classified: true, ${filter} }) { totalCount } }`,
  );
  return provisions.totalCount;
}

// The traversal told plainly, whatever the statements of the export do.
const EDGES = `
  MATCH (platform:Platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(provision:Provision {current: true})
  WHERE platform.slug IN $platforms
  MATCH (provision)-[conclusion:INSTANCE_OF]->(clauseType:ClauseType)
  OPTIONAL MATCH (clauseType)-[mapping:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
  OPTIONAL MATCH (agency:Agency)-[enforces:ENFORCES]->(regulation)
  WITH provision, conclusion, clauseType, mapping, article, regulation, agency, enforces
  WHERE $regulation IS NULL OR regulation.slug = $regulation
  RETURN provision.id + ' ' + clauseType.slug + ' ' + coalesce(article.id, '') + ' ' + coalesce(agency.slug, '')
      + ' ' + coalesce(mapping.relation, '') + ' ' + coalesce(enforces.role, '') AS edge
  ORDER BY edge`;

async function edgesByCypher(platforms: string[], regulation: string | null = null): Promise<string[]> {
  return (await graph().read(EDGES, { platforms, regulation })).map(({ edge }) => String(edge));
}

function edgesOf(rows: readonly Row[]): string[] {
  const ends = ['provision', 'clauseType', 'article', 'agency', 'relation', 'agencyRole'];
  return rows.map((row) => ends.map((name) => row[name]).join(' ')).sort();
}

/** How many provisions have this severity as the highest of theirs. */
function highestIs(rows: readonly Row[], severity: string): number {
  const ranks = ['LOW', 'MEDIUM', 'HIGH'];
  const highest = new Map<string, number>();
  for (const { provision = '', severity: own = '' } of rows)
    highest.set(provision, Math.max(highest.get(provision) ?? 0, ranks.indexOf(own)));
  return [...highest.values()].filter((rank) => rank === ranks.indexOf(severity)).length;
}

describe('the regulatory map', () => {
  test('has every way from provision to agency once, as a plain traversal has it', async () => {
    const rows = await rowsFor({ platform: ['meta-ai', 'telegram'] });
    const edges = await edgesByCypher(['meta-ai', 'telegram']);
    expect(edgesOf(rows)).toEqual([...edges].sort());
    expect(new Set(edges).size).toBe(edges.length);
    expect(distinct(rows, 'provision').size).toBe(await totalCount('platforms: ["meta-ai", "telegram"]'));
  });

  test('has the edges of a regulation alone where one is named', async () => {
    const rows = await rowsFor({ platform: ['telegram'], regulation: ['eu-dsa'] });
    expect(edgesOf(rows)).toEqual([...(await edgesByCypher(['telegram'], 'eu-dsa'))].sort());
    expect(distinct(rows, 'regulation')).toEqual(new Set(['eu-dsa']));
  });

  test.each<[Typed, string, string | null]>([
    [{ platform: ['telegram'], agency: ['us-ftc'] }, 'platforms: ["telegram"], agencies: ["us-ftc"]', null],
    [{ platform: ['telegram'], jurisdiction: ['US'] }, 'platforms: ["telegram"], jurisdictions: ["US"]', null],
    [
      { platform: ['telegram'], article: ['eu-dsa:art-14'] },
      'platforms: ["telegram"], articles: ["eu-dsa:art-14"]',
      null,
    ],
    [{ platform: ['grok'], severityAtLeast: ['HIGH'] }, 'platforms: ["grok"], severityAtLeast: HIGH', null],
    [
      { platform: ['grok'], category: ['privacy'], confidenceAtLeast: ['0.7'] },
      'platforms: ["grok"], categories: ["privacy"], confidenceAtLeast: 0.7',
      null,
    ],
    [
      { platform: ['grok'], regulation: ['eu-dsa'], jurisdiction: ['US'] },
      'platforms: ["grok"], regulations: ["eu-dsa"], jurisdictions: ["US"]',
      null,
    ],
    [{ collection: ['curated-records'] }, 'collections: ["curated-records"]', null],
    [{ platform: ['telegram'], asOf: ['2025-12-01'] }, 'platforms: ["telegram"]', '2025-12-01'],
    [
      { platform: ['telegram'], regulation: ['eu-dsa'], asOf: ['2026-03-01'] },
      'platforms: ["telegram"], regulations: ["eu-dsa"]',
      '2026-03-01',
    ],
  ])('of %j has as many provisions as the API', async (typed, filter, day) => {
    const rows = await rowsFor(typed);
    const total = await totalCount(filter, day);
    expect(total).toBeGreaterThan(0);
    expect(distinct(rows, 'provision').size).toBe(total);
    expect(rows.length).toBe(distinct(rows, 'provision', 'clauseType', 'article', 'agency', 'agencyRole').size);
    for (const row of rows) {
      if (typed.agency) expect(typed.agency).toContain(row.agency);
      if (typed.article) expect(typed.article).toContain(row.article);
      if (typed.severityAtLeast) expect(row.severity).toBe('HIGH');
      if (typed.confidenceAtLeast) expect(Number(row.confidence)).toBeGreaterThanOrEqual(0.7);
      if (day !== null)
        expect([row.asOf, row.appliesFrom === '' || String(row.appliesFrom) <= day]).toEqual([day, true]);
    }
  });

  test('tells of a provision what the API tells', async () => {
    const rows = await rowsFor({ platform: ['meta-ai'] });
    const { provisions } = await ask<{ provisions: { nodes: Record<string, unknown>[] } }>(
      `{ provisions(filter: { platforms: ["meta-ai"], classified: true }, first: 100) { nodes {
        recordId firstTracked document { recordId title } platform { name }
        evidence { commit capturedAt wordingSha256 versionSha256 archiveUrl }
        clauseTypes(first: 10) { edges { rank basis confidence { value level } node { slug } } } } } }`,
    );
    for (const node of provisions.nodes) {
      const own = rows.filter(({ provision }) => provision === node.recordId);
      const { document, evidence, platform, clauseTypes, firstTracked } = node as {
        firstTracked: string;
        document: { recordId: string; title: string };
        platform: { name: string };
        evidence: Record<'commit' | 'capturedAt' | 'wordingSha256' | 'versionSha256' | 'archiveUrl', string>;
        clauseTypes: {
          edges: {
            rank: number;
            basis: string;
            confidence: { value: number; level: string };
            node: { slug: string };
          }[];
        };
      };
      expect(distinct(own, 'clauseType', 'rank', 'confidence', 'confidenceLevel', 'basis')).toEqual(
        new Set(
          clauseTypes.edges.map(({ rank, basis, confidence, node: { slug } }) =>
            [slug, rank, confidence.value, confidence.level, basis].join(' '),
          ),
        ),
      );
      for (const row of own)
        expect(row).toMatchObject({
          document: document.recordId,
          documentTitle: document.title,
          platformName: platform.name,
          firstTracked: new Date(firstTracked).toISOString().replace('.000', ''),
          commit: evidence.commit,
          wordingSha256: evidence.wordingSha256,
          versionSha256: evidence.versionSha256,
          evidenceUrl: evidence.archiveUrl,
        });
    }
  });

  test('is a header and a note where nothing matches', async () => {
    const { text, notes } = await exported(graph(), ['regulatory-map', 'csv'], {
      platform: ['meta-ai'],
      clauseType: ['arbitration'],
      asOf: ['2001-01-01'],
    });
    expect(parse(text)).toHaveLength(1);
    expect(notes).toEqual([expect.stringContaining('Nothing matches')]);
  });

  test('as a workbook tells what was selected, what there is of it, and what is missing both ways', async () => {
    const typed = { platform: ['telegram'], regulation: ['eu-dsa'] };
    const { bytes } = await exported(graph(), ['regulatory-map', 'xlsx'], typed);
    const sheets = await readExcelFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Overview', 'Map', 'Gaps', 'Columns', 'Method and licence']);
    const [overview = [], map = [], gaps = [], , method = []] = sheets.map(({ data }) => data);
    const rows = await rowsFor(typed);
    expect(map.slice(1).map((row) => row[map[0]?.indexOf('provision') ?? 0])).toEqual(
      rows.map(({ provision }) => provision),
    );
    const counts = ['HIGH', 'MEDIUM', 'LOW'].map((severity) => highestIs(rows, severity));
    const line = overview.find(([what]) => what === 'eu-dsa') ?? [];
    expect(line.slice(2, 6)).toEqual([await totalCount('platforms: ["telegram"], regulations: ["eu-dsa"]'), ...counts]);
    expect(line.at(-1)).toBe(rows.length);

    const answer = await ask<{
      gaps: Record<'unaddressed' | 'clauseTypesOutside', { nodes: Record<string, string>[] }>;
    }>(
      `{ gaps(platform: "telegram", regulation: "eu-dsa") {
        unaddressed(first: 200) { nodes { key } } clauseTypesOutside(first: 100) { nodes { key: slug } } } }`,
    );
    const { unaddressed, clauseTypesOutside } = answer.gaps;
    const keys = (kind: string) => gaps.flatMap(([gap, key]) => (String(gap).startsWith(kind) ? [key] : []));
    expect(keys('ARTICLE')).toEqual(unaddressed.nodes.map(({ key }) => key).sort());
    expect(keys('CLAUSE_TYPE')).toEqual(clauseTypesOutside.nodes.map(({ key }) => key).sort());
    expect(method.flat().join(' ')).toMatch(/not legal advice.*ODC-By 1.0/s);
  });

  test('is the same table as Parquet and as lines of JSON, and the same bytes each time', async () => {
    const typed = { platform: ['meta-ai'] };
    const [lines, packed, again] = await Promise.all(
      ['ndjson', 'parquet', 'parquet'].map((form) => exported(graph(), ['regulatory-map', form], typed)),
    );
    const rows = (lines?.text ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const { buffer, byteOffset, length } = packed?.bytes ?? Buffer.alloc(0);
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    const read = await parquetReadObjects({ file });
    expect(
      read.map(({ provision, article, confidence, jurisdictions }) => [provision, article, confidence, jurisdictions]),
    ).toEqual(
      rows.map(({ provision, article, confidence, jurisdictions }) => [provision, article, confidence, jurisdictions]),
    );
    expect(packed?.bytes.equals(again?.bytes ?? Buffer.alloc(0))).toBe(true);
  });
});
