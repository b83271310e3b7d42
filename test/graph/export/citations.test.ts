import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';

const { ask, graph } = questions();

type Cited = Record<'recordId' | 'bibtex' | 'ris' | 'csl', string>;
interface Item {
  id: string;
  title: string;
  URL?: string;
}

const CITED = 'recordId bibtex: citation(style: BIBTEX) ris: citation(style: RIS) csl: citation(style: CSL_JSON)';

async function byApi(what: 'documents' | 'provisions', filter: string, before = ''): Promise<Cited[]> {
  const data = await ask<Record<string, { totalCount: number; nodes: Cited[] }>>(
    `query ${before} { ${what}(filter: ${filter}, first: 500, orderBy: { field: RECORD_ID, direction: ASC }) { totalCount nodes { ${CITED} } } }`,
  );
  const { totalCount = 0, nodes = [] } = data[what] ?? {};
  expect(nodes).toHaveLength(totalCount);
  expect(totalCount).toBeGreaterThan(0);
  return nodes;
}

async function inAllForms(typed: Record<string, string[]>) {
  const [bib, ris, csl] = await Promise.all(
    ['bib', 'ris', 'csl.json'].map((form) => exported(graph(), ['citations', form], typed)),
  );
  return { bib: bib?.text ?? '', ris: ris?.text ?? '', csl: csl?.text ?? '', notes: bib?.notes ?? [] };
}

describe('citations', () => {
  test('of documents are those of the API, and are read by readers of BibTeX, RIS and CSL', async () => {
    const nodes = await byApi('documents', '{ platforms: ["chatgpt", "claude-ai"] }');
    const { bib, ris, csl } = await inAllForms({ platform: ['chatgpt', 'claude-ai'] });
    expect(bib).toBe(nodes.map(({ bibtex }) => bibtex).join('\n'));
    expect(ris).toBe(nodes.map(({ ris: one }) => one).join('\r\n'));
    const items = JSON.parse(csl) as Item[];
    expect(items).toEqual(nodes.map((node) => JSON.parse(node.csl)[0]));
    const keys = nodes.map(({ recordId }) => recordId);
    expect(new Set(keys).size).toBe(keys.length);

    const read = plugins.input.chain(bib, { generateGraph: false }) as Item[];
    expect(read.map(({ id }) => id)).toEqual(keys);
    expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(read.map(({ URL: url }) => url)).toEqual(items.map(({ URL: url }) => url));
    const fromRis = plugins.input.chain(ris, { generateGraph: false }) as Item[];
    expect(fromRis.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(fromRis.map(({ URL: url }) => url)).toEqual(items.map(({ URL: url }) => url));
  });

  test('of provisions are asked for by a filter that only provisions know', async () => {
    const nodes = await byApi(
      'provisions',
      '{ platforms: ["claude-ai"], clauseTypes: ["arbitration", "class-action-waiver", "limitation-of-liability"] }',
    );
    const typed = {
      platform: ['claude-ai'],
      clauseType: ['arbitration,class-action-waiver', 'limitation-of-liability'],
    };
    const { bib, csl } = await inAllForms(typed);
    expect(bib).toBe(nodes.map(({ bibtex }) => bibtex).join('\n'));
    expect((JSON.parse(csl) as Item[]).map(({ id }) => id)).toEqual(nodes.map(({ recordId }) => recordId));
  });

  test('as of a day are those of that day', async () => {
    const nodes = await byApi('documents', '{ platforms: ["chatgpt"] }', '@asOf(date: "2026-06-01")');
    const { bib } = await inAllForms({ platform: ['chatgpt'], asOf: ['2026-06-01'] });
    expect(bib).toBe(nodes.map(({ bibtex }) => bibtex).join('\n'));
    expect(bib).not.toBe((await inAllForms({ platform: ['chatgpt'] })).bib);
  });

  test('of curated records are whole', async () => {
    const nodes = await byApi('provisions', '{ collections: ["curated-records"], confidenceAtLeast: 0 }');
    const { ris } = await inAllForms({ collection: ['curated-records'], confidenceAtLeast: ['0'] });
    expect(ris).toBe(nodes.map((node) => node.ris).join('\r\n'));
  });

  test('of nothing are valid empty files with a note', async () => {
    const { bib, ris, csl, notes } = await inAllForms({ provision: ['CG-P-000000000000'] });
    expect([bib, ris, JSON.parse(csl)]).toEqual(['', '', []]);
    expect(notes).toEqual(['Nothing matches: there is nothing to cite.']);
  });
});
