import { afterAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';

const { ask, graph } = questions();

/** The words of Markdown without its signs, so that they can be looked for. */
function wordsIn(markdown: string): string {
  return markdown
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/\\(?=[^\w\s])|\[|\*\*|^[-|>] /gm, '')
    .replaceAll(/\s+/g, ' ');
}

async function report(typed: Record<string, string[]>, form = 'md', wordings = true): Promise<string> {
  return (await exported(graph(), ['report', form], typed, wordings)).text;
}

/** The lines of the table below this heading, without its head. */
function rowsBelow(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^##+ /m).find((one) => one.startsWith(heading)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    wordsIn(line)
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|\s*$/g, '')),
  );
}

interface Told {
  statements: { text: string }[];
  faq: { question: string; answer: string }[];
  prevalence: { platforms: number; outOf: number } | null;
  peers: { totalCount: number; nodes: { recordId: string }[] };
  history: { from: string }[];
  evidence: { wordingSha256: string; versionSha256: string; commit: string } | null;
  apa: string;
  bibtex: string;
}

const TOLD = `statements { text } faq { question answer } prevalence { platforms outOf } peers(first: 25) { totalCount nodes { recordId } }
  history { from } evidence { wordingSha256 versionSha256 commit } apa: citation(style: APA) bibtex: citation(style: BIBTEX)`;

async function toldOf(id: string, day: string): Promise<Told> {
  const { provision } = await ask<{ provision: Told }>(
    `query @asOf(date: "${day}") { provision(recordId: "${id}") { ${TOLD} } }`,
  );
  return provision;
}

async function oneOf(cypher: string): Promise<string> {
  const [row] = (await graph().read(`${cypher} RETURN provision.id AS id ORDER BY id LIMIT 1`, {})) as { id: string }[];
  if (row === undefined) throw new Error('there is none');
  return row.id;
}

const DAY = '2026-08-01';

async function expectWhole(id: string): Promise<string> {
  const [text, told] = await Promise.all([report({ provision: [id], asOf: [DAY] }), toldOf(id, DAY)]);
  const words = wordsIn(text);
  const sentences = [
    ...told.statements.map((one) => one.text),
    ...told.faq.flatMap((one) => [one.question, one.answer]),
  ];
  for (const sentence of sentences.filter((one) => !told.faq.some(({ question }) => one.startsWith(question))))
    expect(words).toContain(wordsIn(sentence));
  for (const { question, answer } of told.faq) {
    expect(words).toContain(wordsIn(question));
    expect(words).toContain(wordsIn(answer));
  }
  for (const hash of Object.values(told.evidence ?? {})) if (hash !== null) expect(text).toContain(hash);
  if (told.prevalence !== null) {
    expect(words).toContain(`Platforms with it: ${told.prevalence.platforms} `);
    expect(words).toMatch(new RegExp(`Out of: ${told.prevalence.outOf} platforms?`));
  }
  expect(rowsBelow(text, 'How others handle it').map((row) => row[1])).toEqual(
    told.peers.nodes.map(({ recordId }) => recordId),
  );
  expect(rowsBelow(text, 'History').map(([from]) => from)).toEqual(told.history.map(({ from }) => from.slice(0, 10)));
  expect(words).toContain(wordsIn(told.apa).trim());
  expect(text).toContain(told.bibtex.trim());
  return text;
}

describe('a report on a provision', () => {
  test('says all that the API says: sentences, answers, prevalence, peers, history, evidence, citation', async () => {
    const id = await oneOf(
      `MATCH (provision:Provision {platformSlug: 'chatgpt', clauseTypeSlug: 'output-ownership', current: true})`,
    );
    const text = await expectWhole(id);
    expect(text).toContain('The words are not in this graph');
    expect(text).toContain('Research material, not legal advice.');
    // The first report of a run finds nothing planned and nothing in memory.
  }, 300_000);

  test('of a curated record tells of the record, and that there are no words', async () => {
    const text = await expectWhole(await oneOf(`MATCH (provision:Provision {collectionId: 'curated-records'})`));
    expect(text).toContain('The words are not recorded: a curated record tells of this provision.');
    expect(text).toContain('## The published record');
    expect(text).toContain('No version is recorded of it');
  });

  test('that was removed says when, and why it has no clause type', async () => {
    const id = await oneOf(
      `MATCH (provision:Provision {collectionId: 'genai-eu'}) WHERE provision.removedAt < '2026-07-01'`,
    );
    const text = await report({ provision: [id] });
    expect(text).toMatch(/\*\*State:\*\* removed on \d{4}-\d\d-\d\d\n/);
    expect(text).toContain('It has no clause type: it was removed.');
    expect(text).toContain('It has no clause type to compare by.');
  });

  test('before it was recorded says so; of an unknown one there is none', async () => {
    const id = await oneOf(`MATCH (provision:Provision {platformSlug: 'telegram'})`);
    expect(await report({ provision: [id], asOf: ['2001-01-01'] })).toContain(
      'At the end of 2001-01-01 nothing was recorded of this provision yet.',
    );
    await expect(report({ provision: ['CG-P-000000000000'] })).rejects.toThrow('There is no provision');
  });
});

describe('a report on a platform', () => {
  test('lists clause types, law and documents as the API does', async () => {
    const { platform } = await ask<{
      platform: {
        clauseTypes: { nodes: { label: string }[]; edges: { provisions: number }[] };
        regulations: { nodes: { shortName: string }[]; edges: { provisions: number }[] };
        documents: { nodes: { title: string; apa: string }[] };
      };
    }>(`query @asOf(date: "${DAY}") { platform(slug: "telegram") {
      clauseTypes(first: 500, orderBy: { field: PROVISIONS, direction: DESC }) { nodes { label } edges { provisions } }
      regulations(first: 500, orderBy: { field: PROVISIONS, direction: DESC }) { nodes { shortName } edges { provisions } }
      documents(first: 500) { nodes { title apa: citation(style: APA) } }
    } }`);
    const text = await report({ platform: ['telegram'], asOf: [DAY] });
    const { clauseTypes, regulations, documents } = platform;
    expect(rowsBelow(text, 'Clause types').map((row) => [row[0], row[3]])).toEqual(
      clauseTypes.nodes.map(({ label }, index) => [label, String(clauseTypes.edges[index]?.provisions)]),
    );
    expect(rowsBelow(text, 'Law that bears').map((row) => [row[0], row[4]])).toEqual(
      regulations.nodes.map(({ shortName }, index) => [shortName, String(regulations.edges[index]?.provisions)]),
    );
    expect(rowsBelow(text, 'Documents and evidence').map(([title]) => title)).toEqual(
      documents.nodes.map(({ title }) => title),
    );
    for (const { apa } of documents.nodes) expect(wordsIn(text)).toContain(wordsIn(apa).trim());
  });

  test('is the same each time, in every form', async () => {
    for (const form of ['md', 'html', 'pdf']) {
      const [one, other] = [await report({ platform: ['grok'] }, form), await report({ platform: ['grok'] }, form)];
      expect(one).toBe(other);
    }
  });

  test('before it was recorded says so', async () => {
    expect(await report({ platform: ['telegram'], asOf: ['2001-01-01'] })).toContain(
      'At the end of 2001-01-01 no document of the platform "telegram" was recorded yet.',
    );
  });

  test.each([
    [{}, 'name a platform by its slug, or a provision by its record id'],
    [{ platform: ['grok', 'telegram'] }, '2 are named'],
    [{ platform: ['grok'], provision: ['CG-P-000000000000'] }, 'not both'],
    [{ platform: ['grokk'] }, 'Did you mean'],
  ])('of %j is refused', async (typed, message) => {
    await expect(report(typed as Record<string, string[]>)).rejects.toThrow(message);
  });
});

describe('wordings in a report', () => {
  const HOSTILE =
    '=1+1 # no heading\n\n- [x](javascript:alert(1)) <script>alert(1)</script> ]]> &amp; \u0001 שלום 日本語 👩‍👩‍👧 `a` | b';
  const document = documentOf('test-report', 'Report Test', [
    { text: HOSTILE, types: ['arbitration'] },
    { text: 'Nobody looks at this one.' },
  ]);
  const [id = ''] = document.provisions.map((one) => one.id);
  afterAll(() => forget(graph(), 'test-report'));

  test('stand there whole with their attribution, unless they are to be left out', async () => {
    const loaded = await loadCollection(graph(), sourceOf('test-report', [document]), {
      origin: 'IMPORT',
      progress: () => undefined,
    });
    await deriveAll(graph(), loaded.platforms);
    await stamp(graph(), {});
    const text = await report({ provision: [id] });
    expect(wordsIn(text)).toContain('=1+1 # no heading');
    expect(text).not.toMatch(/^# no heading|(?<!\\)\]\(javascript|(?<!\\)<script/m);
    expect(text).toContain('CC0 1.0; the authors of the tests');
    const page = await report({ provision: [id] }, 'html');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp; שלום 日本語 👩‍👩‍👧');
    expect((await report({ provision: [id] }, 'pdf')).startsWith('%PDF-1.7')).toBe(true);
    for (const form of ['md', 'html']) {
      const without = await report({ provision: [id] }, form, false);
      expect(without).toContain('The words are left out, as asked.');
      expect(without).not.toContain('שלום');
    }
  });
});
