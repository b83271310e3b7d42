import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { forget, sourceOf } from '../../support/facts.ts';
import { csvRows } from '../../support/file.ts';
import { historyOf } from '../../support/history.ts';

const { ask, graph } = questions();
const COLLECTION = 'test-change-export';
const BEFORE = 'Visitors keep ]]> & <b>the</b> path\u0001 &lt; clean, always and without any exception.';
const AFTER = '=Visitors keep the path clean.';

beforeAll(async () => {
  const documents = [
    historyOf(COLLECTION, 'Changeyard', [
      { at: '2025-01-10', clauses: [{ text: BEFORE, types: ['refunds'] }] },
      { at: '2025-06-01', clauses: [{ text: AFTER, types: ['refunds'] }] },
    ]),
  ];
  const load = { origin: 'IMPORT', progress: () => undefined } as const;
  const { platforms } = await loadCollection(graph(), sourceOf(COLLECTION, documents), load);
  await deriveAll(graph(), platforms);
  await stamp(graph(), {});
});
afterAll(() => forget(graph(), COLLECTION));

type Typed = Record<string, string[]>;

async function rowsOf(name: string, typed: Typed, wordings = true): Promise<Record<string, string>[]> {
  const { text } = await exported(graph(), [name, 'csv'], typed, wordings);
  const [header = [], ...lines] = csvRows(text);
  return lines.map((line) => Object.fromEntries(line.map((cell, index) => [header[index], cell])));
}

describe('changes', () => {
  test.each([
    [{ platform: ['chatgpt'] }, 'filter: { platforms: ["chatgpt"] }', ''],
    [
      { platform: ['chatgpt'], regulation: ['eu-dsa'], since: ['2026-01-01'], until: ['2026-04-30'] },
      'filter: { platforms: ["chatgpt"], regulations: ["eu-dsa"], since: "2026-01-01", until: "2026-04-30" }',
      '',
    ],
    [{ platform: ['bing'], severityAtLeast: ['HIGH'] }, 'filter: { platforms: ["bing"], severityAtLeast: HIGH }', ''],
    [{ platform: ['bing'], asOf: ['2026-03-01'] }, 'filter: { platforms: ["bing"] }', '@asOf(date: "2026-03-01")'],
  ])('narrowed by %j are those of the API, in its order', async (typed, filter, before) => {
    const { changes } = await ask<{ changes: { totalCount: number; nodes: { version: { recordId: string } }[] } }>(
      `query ${before} { changes(${filter}, first: 50) { totalCount nodes { version { recordId } } } }`,
    );
    const rows = await rowsOf('changes', typed);
    expect(rows).toHaveLength(changes.totalCount);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.slice(0, 50).map(({ version }) => version)).toEqual(
      changes.nodes.map(({ version }) => version.recordId),
    );
    const times = rows.map(({ capturedAt = '' }) => capturedAt);
    expect(times).toEqual(times.toSorted().reverse());
  });

  test('carry the texts before and after, unless texts are left out', async () => {
    const typed = { platform: ['changeyard'] };
    const [row] = (await rowsOf('changes', typed)).filter(({ textAfter }) => textAfter !== '');
    expect(row?.textAfter).toBe(`'${AFTER}`);
    const [bare] = (await rowsOf('changes', typed, false)).filter(({ wordingAfter }) => wordingAfter !== '');
    expect(bare).toMatchObject({ textAfter: '', textBefore: '' });
  });

  test('come as a feed that is valid Atom, whatever stands in the texts', async () => {
    const { text } = await exported(graph(), ['changes', 'atom'], { platform: ['changeyard'] });
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toContain('\u0001');
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text);
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe('https://graph.example/export/changes.atom?platform=changeyard');
    expect(feed.author.name).toBe('Clausegraph');
    const rows = await rowsOf('changes', { platform: ['changeyard'] });
    const ids = feed.entry.map((entry: { id: string }) => entry.id);
    expect(ids).toEqual(rows.map(({ provision, version }) => `https://graph.example/id/${provision}#${version}`));
    for (const { updated, title, content } of feed.entry) {
      expect(updated).toMatch(/^2025-06-01T.*Z$/);
      expect([typeof title['#text'], typeof content['#text']]).toEqual(['string', 'string']);
    }
    expect(feed.updated).toBe(feed.entry[0].updated);
    expect(text).toContain(']]&gt; &amp; &lt;b&gt;the&lt;/b&gt; path &amp;lt; clean');
  });

  test('of which there are none are valid and empty, with a note', async () => {
    const typed = { platform: ['changeyard'], since: ['2026-01-01'] };
    const { text, notes } = await exported(graph(), ['changes', 'atom'], typed);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(notes).toEqual(['Nothing matches: changes has no rows.']);
    expect(await rowsOf('changes', typed)).toEqual([]);
  });
});

interface Step {
  event: string;
  day: string | null;
  node: { id: string; url: string | null };
}

describe('obligations', () => {
  async function byApi(filter: string): Promise<Step[]> {
    const { upcomingObligations } = await ask<{ upcomingObligations: { edges: Step[] } }>(
      `{ upcomingObligations(${filter}, first: 200) { edges { event day node { id url } } } }`,
    );
    return upcomingObligations.edges;
  }

  test('are those that the API lists, those without a day last', async () => {
    const steps = await byApi('from: "2019-12-31", until: "2100-12-31", undated: true, regulations: ["eu-ai-act"]');
    const rows = await rowsOf('obligations', { regulation: ['eu-ai-act'], since: ['2020-01-01'] });
    expect(rows.map(({ day, event, articleUri }) => [day, event, articleUri])).toEqual(
      steps.map(({ day, event, node }) => [day ?? '', event, `https://graph.example/id/${node.id}`]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ day = '' }) => day)).not.toContain('9999-12-31');
  });

  test('come as a calendar of whole days that another program reads', async () => {
    const steps = await byApi('from: "2019-12-31", until: "2030-12-31", jurisdictions: ["EU"]');
    const typed = { jurisdiction: ['EU'], since: ['2020-01-01'], until: ['2030-12-31'] };
    const { text } = await exported(graph(), ['obligations', 'ics'], typed);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const read = events.map((one) => {
      const event = new ICAL.Event(one);
      return [event.startDate.toString(), event.startDate.isDate, event.uid];
    });
    expect(read).toEqual(
      steps.map(({ day, event, node }) => [day, true, `https://graph.example/id/${node.id}#${event}`]),
    );
    expect(new Set(read.map(([, , uid]) => uid)).size).toBe(steps.length);
    expect((await exported(graph(), ['obligations', 'ics'], typed)).text).toBe(text);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('of an agency are those of the law that it enforces', async () => {
    const laws = await ask<{ agency: { regulations: { nodes: { slug: string }[] } } }>(
      '{ agency(slug: "ie-cnam") { regulations { nodes { slug } } } }',
    );
    const slugs = new Set(laws.agency.regulations.nodes.map(({ slug }) => slug));
    const rows = await rowsOf('obligations', { agency: ['ie-cnam'], since: ['2000-01-01'] });
    expect(rows.length).toBeGreaterThan(0);
    for (const { regulation = '' } of rows) expect(slugs).toContain(regulation);
  });
});
