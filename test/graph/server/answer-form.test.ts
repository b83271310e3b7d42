import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, fileText, fileUrl } from '../../support/file.ts';
import { firstError, post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const FOLDER = 'schema/examples';
const HEADLINE = readFileSync(`${FOLDER}/01-who-shares-clauses-under-the-dsa.graphql`, 'utf8');
const SIDE_BY_SIDE = `query Both { regulation(slug: "eu-dsa") {
  slug articles(first: 3) { nodes { id } } clauseTypes(first: 4) { nodes { slug } } } }`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Headline {
  regulation: {
    shortName: string;
    clauseTypes: {
      totalCount: number;
      nodes: {
        slug: string;
        label: string;
        platforms: { totalCount: number; nodes: { slug: string; name: string }[] };
      }[];
    };
  };
}

/** The rows of the headline answer, written out by hand. */
async function headlineRows(): Promise<string[][]> {
  const { data } = (await (await post(server.url, { query: HEADLINE })).json()) as { data: Headline };
  const { shortName, clauseTypes } = data.regulation;
  return clauseTypes.nodes.flatMap(({ slug, label, platforms }) =>
    platforms.nodes.map((platform) =>
      [shortName, clauseTypes.totalCount, slug, label, platforms.totalCount, platform.slug, platform.name].map(String),
    ),
  );
}

describe('a query as a table', () => {
  it('is the JSON answer in rows, by accept or by format, by POST or by GET', async () => {
    const rows = await headlineRows();
    const accepted = await post(server.url, { query: HEADLINE }, { accept: 'text/csv' });
    expect(accepted.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(accepted.headers.get('content-disposition')).toBe('attachment; filename="WhoSharesClausesUnderTheDsa.csv"');
    expect(accepted.headers.get('x-operation-cost')).toMatch(/^\d+$/);
    expect(accepted.headers.get('x-dataset-version')).toMatch(/^\w+$/);
    const text = await fileText(accepted);
    const [header, ...lines] = csvRows(text);
    expect(header?.slice(0, 3)).toEqual([
      'regulation.shortName',
      'regulation.clauseTypes.totalCount',
      'regulation.clauseTypes.slug',
    ]);
    expect(lines).toEqual(rows);
    expect(await fileText(fetch(fileUrl(server.url, HEADLINE, { format: 'csv' })))).toBe(text);
    const objects = await fileText(post(server.url, { query: HEADLINE }, { accept: 'application/x-ndjson' }));
    const values = objects.split('\n').filter(Boolean);
    expect(values.map((line) => Object.values(JSON.parse(line)).map(String))).toEqual(rows);
  });

  it('comes as a workbook with a sheet for each of two lists side by side, and is refused as one table', async () => {
    const refused = await firstError(fetch(fileUrl(server.url, SIDE_BY_SIDE, { format: 'csv' })));
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(refused.message).toContain('"regulation.articles" and "regulation.clauseTypes" stand side by side');
    expect(refused.message).toContain('format=xlsx');
    const answer = await post(server.url, { query: SIDE_BY_SIDE }, { accept: XLSX });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="Both.xlsx"');
    const sheets = await readSheets(Buffer.from(await answer.arrayBuffer()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'regulation.articles',
      'regulation.clauseTypes',
      'Columns',
      'About',
    ]);
    expect(sheets.map(({ data }) => data.length).slice(0, 2)).toEqual([4, 5]);
    expect(sheets[1]?.data[1]?.[0]).toBe('eu-dsa');
  });

  it.each(
    readdirSync(FOLDER).filter((name) =>
      parse(readFileSync(`${FOLDER}/${name}`, 'utf8')).definitions.every(
        (one) => !('operation' in one) || one.operation === 'query',
      ),
    ),
  )('comes of the example %s', async (name) => {
    const query = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const csv = await post(server.url, { query }, { accept: 'text/csv' });
    if (csv.status === 200) return expect(csvRows(await csv.text()).length).toBeGreaterThan(1);
    expect((await firstError(Promise.resolve(csv))).message).toContain('stand side by side');
    const workbook = await post(server.url, { query }, { accept: XLSX });
    expect(workbook.status).toBe(200);
    const sheets = await readSheets(Buffer.from(await workbook.arrayBuffer()));
    expect(sheets.length).toBeGreaterThan(3);
    for (const { data } of sheets) expect(data.length).toBeGreaterThan(0);
  });
});

describe('all pages of a query', () => {
  it.each([
    [
      'below a list',
      'regulation(slug: "eu-dsa") { slug clauseTypes(first: 9) { nodes { slug platforms(first: 30) { nodes { slug } } } } }',
    ],
    ['through edges', 'clauseType(slug: "arbitration") { platforms(first: 7) { edges { provisions node { slug } } } }'],
    [
      'at the root',
      'articles(first: 30, filter: { regulations: ["eu-dsa", "eu-gdpr"] }) { nodes { id regulation { slug } } }',
    ],
  ])('are those of one large page, %s', async (_, selection) => {
    const large = selection.replaceAll(/first: \d+/g, 'first: 500');
    const followed = await fetch(fileUrl(server.url, `{ ${selection} }`, { format: 'csv', all: 'true' }));
    expect(followed.headers.get('x-export-note')).toBeNull();
    const text = await fileText(followed);
    expect(text).toBe(await fileText(fetch(fileUrl(server.url, `{ ${large} }`, { format: 'csv' }))));
    const part = await fetch(fileUrl(server.url, `{ ${selection} }`, { format: 'csv' }));
    expect(part.headers.get('x-export-note')).toContain('all=true');
    expect(text.length).toBeGreaterThan((await fileText(part)).length);
  });

  it('are those of each list in a workbook', async () => {
    const both = (first: number) =>
      `{ regulation(slug: "eu-dsa") { slug articles(first: ${first}) { nodes { id } } clauseTypes(first: ${first}) { nodes { slug } } } }`;
    const sheetsOf = async (query: string, all: string) => {
      const answer = await fetch(fileUrl(server.url, query, { format: 'xlsx', all }));
      const sheets = await readSheets(Buffer.from(await answer.arrayBuffer()));
      return sheets.slice(0, 2).map(({ data }) => data);
    };
    const followed = await sheetsOf(both(5), 'true');
    expect(followed).toEqual(await sheetsOf(both(500), 'false'));
    expect(followed.map((rows) => rows.length > 6)).toEqual([true, true]);
  });

  it('are of the day that the operation names', async () => {
    const query = (first: number) => `query Day($date: Date!) @asOf(date: $date) {
      clauseType(slug: "arbitration") { slug platforms(first: ${first}) { nodes { slug } } } }`;
    const asked = (first: number, all: string, day: string) => {
      const variables = JSON.stringify({ date: day });
      return fileText(fetch(fileUrl(server.url, query(first), { format: 'csv', all, variables })));
    };
    const then = await asked(3, 'true', '2025-06-30');
    expect(then).toBe(await asked(500, 'false', '2025-06-30'));
    expect(then).not.toBe(await asked(500, 'false', '2026-06-30'));
  });
});
