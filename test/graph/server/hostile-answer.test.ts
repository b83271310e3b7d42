import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { fileText, fileUrl } from '../../support/file.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const COLLECTION = 'test-hostile';
const TEXTS = [
  '=1+1',
  '@SUM(A1)',
  '-1',
  '+1',
  '\ttabbed',
  'a "quoted", cell',
  'two\r\nlines\nand more',
  ']]> & <b> &amp;',
  'control \u0001 and \uFFFE',
  'an emoji \u{1F984}, and \u05E9\u05DC\u05D5\u05DD',
  "'=already",
  '',
];
const QUERY = `{ provisions(first: 5, filter: { collections: ["${COLLECTION}"] }) { nodes { recordId text platform { name } } } }`;

let server: TestServer;
let spoken: Map<string, string | null>;
beforeAll(async () => {
  server = await startServer();
  const clauses = TEXTS.filter(Boolean).map((text) => ({ text }));
  const document = documentOf(COLLECTION, '=Hostile, "Inc"', clauses);
  const source = sourceOf(COLLECTION, [document]);
  const { platforms } = await loadCollection(server.graph, source, { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(server.graph, platforms);
  const rows = await server.graph.read(
    'MATCH (:Collection {id: $id})<-[:ARCHIVED_IN]-(:Document)-[:CONTAINS]->(p:Provision)-[:WORDED]->(w:Wording) RETURN p.id AS id, w.text AS text',
    { id: COLLECTION },
  );
  spoken = new Map(rows.map(({ id, text }) => [String(id), text as string | null]));
});
afterAll(async () => {
  await forget(server.graph, COLLECTION);
  await server.close();
});

function fileOf(format: string): Promise<Response> {
  return fetch(fileUrl(server.url, QUERY, { format, all: 'true' }));
}

it('comes through CSV as it is, but for formulas, which are told apart by an apostrophe', async () => {
  const rows = parse(await fileText(fileOf('csv')), { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(TEXTS.length - 1);
  for (const row of rows) {
    const text = spoken.get(row['provisions.recordId'] ?? '') ?? '';
    const formula = /^[=+\-@\t\r]/.test(text);
    expect(row['provisions.text']).toBe(formula ? `'${text}` : text);
    expect(row['provisions.platform.name']).toBe(`'=Hostile, "Inc"`);
  }
});

it('comes through NDJSON as it is', async () => {
  const lines = (await fileText(fileOf('ndjson'))).split('\n').filter(Boolean);
  const told = lines.map((line) => JSON.parse(line) as Record<string, string>);
  expect(new Map(told.map((row) => [row['provisions.recordId'], row['provisions.text']]))).toEqual(spoken);
});

it('comes into a workbook as text, never as a formula', async () => {
  const answer = await fileOf('xlsx');
  const [sheet] = await readSheets(Buffer.from(await answer.arrayBuffer()));
  const told = new Map(sheet?.data.slice(1).map(([id, text]) => [String(id), String(text)]));
  const plain = (text: unknown) => String(text).replaceAll(/\s/g, '');
  for (const [id, text] of spoken)
    expect(plain(told.get(id))).toBe(plain(text).replaceAll('\u0001', '□').replaceAll('\uFFFE', '□'));
});
