import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../../src/import/facts.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { versionId } from '../../../src/model/record-id.ts';
import { questions } from '../../support/ask.ts';
import { collectionOf, documentOf, forget, withoutWordings } from '../../support/facts.ts';

const { ask, reply, graph } = questions();

const QUARREL = 'Quarrels go to the Umpire.';
const bare = documentOf('test-terms', 'Moss', [
  { text: QUARREL, types: ['arbitration', 'governing-law'] },
  { text: 'We water plants, "daily".' },
]);
const version = (commit: string, capturedAt: string, kind: 'CHANGE' | 'TECHNICAL_UPGRADE', sequence: number) => ({
  ...(bare.versions[0] as DocumentFacts['versions'][number]),
  id: versionId(bare.id, commit),
  commit,
  capturedAt,
  kind,
  sequence,
});
const [sure, unsure] = bare.provisions[0]?.worded[0]?.clauseTypes ?? [];
const moss: DocumentFacts = {
  ...bare,
  externalIds: ['OTHER-7'],
  versions: [
    ...bare.versions,
    version('c2', '2026-02-03T23:59:59Z', 'CHANGE', 2),
    version('c3', '2026-03-01T00:00:00Z', 'TECHNICAL_UPGRADE', 3),
  ],
  provisions: bare.provisions.map((provision, index) =>
    index === 0 && sure && unsure
      ? {
          ...provision,
          worded: provision.worded.map((stretch) => ({
            ...stretch,
            clauseTypes: [sure, { ...unsure, confidence: 0.5, basis: 'INFERRED' as const }],
          })),
        }
      : { ...provision, worded: provision.worded.map((stretch) => ({ ...stretch, from: 2 })) },
  ),
};
const fern = { ...documentOf('test-terms', 'Fern', [{ text: QUARREL, types: ['arbitration'] }]), language: 'de' };
const lichen = {
  ...documentOf('test-terms', 'Lichen', [{ text: 'Old rule.', types: ['arbitration'] }]),
  current: false,
};
const ivy = withoutWordings(documentOf('test-terms', 'Ivy', [{ text: 'Nobody has seen this.', types: ['refunds'] }]));

beforeAll(async () => {
  const facts = {
    ...collectionOf('test-terms'),
    jurisdictions: ['IE'],
    versionsUrl: 'https://github.com/test/versions',
  };
  const source = {
    facts,
    async *documents() {
      yield* [moss, fern, lichen, ivy];
    },
  };
  const { platforms } = await loadCollection(graph(), source, { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph(), platforms);
  await graph().write(
    'MATCH (earlier:Document {id: $earlier}), (next:Document {id: $next}) MERGE (earlier)-[:SUPERSEDED_BY {status: $status}]->(next)',
    { earlier: lichen.id, next: moss.id, status: 'CURATED' },
  );
});
afterAll(() => forget(graph(), 'test-terms'));

/** The keys that a list at the root gives under this filter. */
async function found(list: string, filter: string, key = 'recordId', collection = true): Promise<unknown[]> {
  const scope = collection ? 'collections: ["test-terms"]' : '';
  const data = await ask<Record<string, { totalCount: number; nodes: { key: string }[] }>>(
    `{ ${list}(filter: { ${scope} ${filter} }) { totalCount nodes { key: ${key} } } }`,
  );
  expect(data[list]?.totalCount).toBe(data[list]?.nodes.length);
  return data[list]?.nodes.map((node) => node.key) ?? [];
}

const idsOf = (document: DocumentFacts) => document.provisions.map(({ id }) => id);

describe('provisions', () => {
  test('are found by words of their text, whatever the case, where the text is known', async () => {
    const [quarrel, plants] = idsOf(moss);
    expect(new Set(await found('provisions', 'textContains: "the UMPIRE"'))).toEqual(
      new Set([quarrel, ...idsOf(fern)]),
    );
    expect(await found('provisions', String.raw`textContains: "\"DAILY\"."`)).toEqual([plants]);
    expect(await found('provisions', 'textContains: "nobody has seen"')).toEqual([]);
  });

  test('have no text and no headings before their collection is imported, and both afterwards', async () => {
    const texts = await ask(
      `{ moss: document(recordId: "${moss.id}") { provisions { nodes { text headingPath wording { length } } } }
         ivy: document(recordId: "${ivy.id}") { provisions { nodes { text headingPath wording { length } } } } }`,
    );
    expect(texts).toEqual({
      moss: {
        provisions: {
          nodes: [
            { text: QUARREL, headingPath: ['Rules'], wording: { length: QUARREL.length } },
            { text: 'We water plants, "daily".', headingPath: ['Rules'], wording: { length: 25 } },
          ],
        },
      },
      ivy: { provisions: { nodes: [{ text: null, headingPath: null, wording: { length: null } }] } },
    });
  });

  test('of ended documents stand below their document, and elsewhere only when it is named', async () => {
    expect(
      await ask(`{ document(recordId: "${lichen.id}") { current provisionCount provisions { totalCount } } }`),
    ).toEqual({
      document: { current: false, provisionCount: 1, provisions: { totalCount: 1 } },
    });
    expect(await found('provisions', 'platforms: ["lichen"]')).toEqual([]);
    expect(await found('provisions', 'clauseTypes: ["arbitration"] platforms: ["lichen", "moss"]')).toEqual([
      idsOf(moss)[0],
    ]);
    expect(await found('provisions', `documents: ["${lichen.id}"]`)).toEqual(idsOf(lichen));
    expect(new Set(await found('provisions', `documents: ["${lichen.id}", "${fern.id}"]`))).toEqual(
      new Set([...idsOf(lichen), ...idsOf(fern)]),
    );
    expect(
      await ask(
        '{ platform(slug: "lichen") { documentCount provisionCount provisions { totalCount } clauseTypes { totalCount } } }',
      ),
    ).toEqual({
      platform: { documentCount: 1, provisionCount: 0, provisions: { totalCount: 0 }, clauseTypes: { totalCount: 0 } },
    });
  });

  test('are asked for the confidence and basis of the very clause type that is named, or else of the primary one', async () => {
    const quarrel = idsOf(moss)[0];
    const only = 'platforms: ["moss"]';
    expect(await found('provisions', `${only} clauseTypes: ["governing-law"]`)).toEqual([quarrel]);
    expect(await found('provisions', `${only} clauseTypes: ["governing-law"] confidenceAtLeast: 0.8`)).toEqual([]);
    expect(await found('provisions', `${only} clauseTypes: ["governing-law"] bases: [INFERRED]`)).toEqual([quarrel]);
    expect(await found('provisions', `${only} clauseTypes: ["governing-law"] primary: true`)).toEqual([]);
    expect(await found('provisions', `${only} bases: [INFERRED]`)).toEqual([]);
    expect(await found('provisions', `${only} confidenceAtLeast: 0.9 bases: [EXPLICIT]`)).toEqual([quarrel]);
    const below = await ask(
      `{ clauseType(slug: "governing-law") {
           provisions(filter: { platforms: ["moss"], confidenceAtLeast: 0.5 }) { edges { rank basis confidence { value } node { recordId } } }
           sure: provisions(filter: { platforms: ["moss"], confidenceAtLeast: 0.6 }) { totalCount } } }`,
    );
    expect(below).toEqual({
      clauseType: {
        provisions: {
          edges: [{ rank: 2, basis: 'INFERRED', confidence: { value: 0.5 }, node: { recordId: quarrel } }],
        },
        sure: { totalCount: 0 },
      },
    });
  });

  test('are narrowed by where people are shown them, language, kind of terms, form, and whether they are classified', async () => {
    const [quarrel, plants] = idsOf(moss);
    expect(new Set(await found('provisions', 'shownIn: ["IE"]'))).toEqual(
      new Set([...idsOf(moss), ...idsOf(fern), ...idsOf(ivy)]),
    );
    expect(await found('provisions', 'shownIn: ["BR"]')).toEqual([]);
    expect(await found('provisions', 'classified: false')).toEqual([plants]);
    expect(await found('provisions', 'platforms: ["moss"] kinds: [PARAGRAPH] classified: true')).toEqual([quarrel]);
    expect(await found('provisions', 'kinds: [TABLE]')).toEqual([]);
    expect(await found('provisions', 'termsTypes: ["Privacy Policy"]')).toEqual([]);
    expect(await found('provisions', 'severityAtLeast: HIGH platforms: ["fern"]')).toEqual(idsOf(fern));
  });
});

describe('a wording', () => {
  test('leads to everyone who says the same, and each of them leads back', async () => {
    const sha256 = moss.provisions[0]?.worded[0]?.sha256 ?? '';
    const shared = await ask(
      `{ wording(sha256: "${sha256.toUpperCase()}") { text length platforms { totalCount nodes { slug provisions(first: 1) { nodes { platform { slug } } } } }
           provisions { totalCount nodes { wording { sha256 } } } documents { totalCount } } }`,
    );
    expect(shared).toEqual({
      wording: {
        text: QUARREL,
        length: QUARREL.length,
        platforms: {
          totalCount: 2,
          nodes: ['fern', 'moss'].map((slug) => ({ slug, provisions: { nodes: [{ platform: { slug } }] } })),
        },
        provisions: { totalCount: 2, nodes: [{ wording: { sha256 } }, { wording: { sha256 } }] },
        documents: { totalCount: 2 },
      },
    });
  });

  test('is found by how many platforms share it', async () => {
    const sha256 = moss.provisions[0]?.worded[0]?.sha256;
    expect(await found('wordings', 'platforms: ["moss"] platformsAtLeast: 2', 'sha256', false)).toEqual([sha256]);
    expect(await found('wordings', 'platforms: ["moss"] platformsAtLeast: 3', 'sha256', false)).toEqual([]);
    expect(await found('wordings', 'textContains: "umpire" textKnown: true', 'sha256', false)).toEqual([sha256]);
  });
});

describe('documents', () => {
  test('are found by the day of their last change, which an upgrade of the archive is not', async () => {
    expect(await found('documents', 'changedSince: "2026-02-03"')).toEqual([moss.id]);
    expect(await found('documents', 'changedSince: "2026-02-04"')).toEqual([]);
    expect(await found('documents', 'changedSince: "2026-02-03" changedUntil: "2026-02-03"')).toEqual([moss.id]);
    expect(await found('documents', 'changedUntil: "2026-02-02" current: true')).toEqual([fern.id, ivy.id]);
  });

  test('are found by language, title, state, clause type and the id of another system', async () => {
    expect(await found('documents', 'languages: ["de"]')).toEqual([fern.id]);
    expect(await found('documents', 'titleContains: "MOSS terms"')).toEqual([moss.id]);
    expect(await found('documents', 'current: false')).toEqual([lichen.id]);
    expect(await found('documents', 'externalId: "OTHER-7"', 'recordId', false)).toEqual([moss.id]);
    expect(await found('documents', 'shownIn: ["IE"] clauseTypes: ["arbitration"]')).toEqual([fern.id, moss.id]);
    expect(await found('documents', 'clauseTypes: ["governing-law"] platforms: ["moss"]')).toEqual([moss.id]);
  });

  test('say which took the place of which', async () => {
    expect(
      await ask(
        `{ earlier: document(recordId: "${lichen.id}") { supersededBy { recordId } supersedes { recordId } }
           next: document(recordId: "${moss.id}") { supersededBy { recordId } supersedes { recordId } } }`,
      ),
    ).toEqual({
      earlier: { supersededBy: [{ recordId: moss.id }], supersedes: [] },
      next: { supersededBy: [], supersedes: [{ recordId: lichen.id }] },
    });
  });
});

describe('versions', () => {
  const commits = 'commit';

  test('come the oldest first below their document and the newest first elsewhere', async () => {
    const { document, versions } = await ask<Record<string, { versions: { nodes: object[] }; nodes: object[] }>>(
      `{ document(recordId: "${moss.id}") { versions { nodes { sequence capturedAt kind } } }
         versions(filter: { platforms: ["moss"] }) { nodes { sequence } } }`,
    );
    expect(document?.versions.nodes).toEqual([
      { sequence: 1, capturedAt: '2026-01-02T03:04:05.000Z', kind: 'FIRST_RECORD' },
      { sequence: 2, capturedAt: '2026-02-03T23:59:59.000Z', kind: 'CHANGE' },
      { sequence: 3, capturedAt: '2026-03-01T00:00:00.000Z', kind: 'TECHNICAL_UPGRADE' },
    ]);
    expect(versions?.nodes).toEqual([{ sequence: 3 }, { sequence: 2 }, { sequence: 1 }]);
  });

  test('are found by day and by the reason of recording', async () => {
    expect(await found('versions', 'platforms: ["moss"] kinds: [CHANGE, TECHNICAL_UPGRADE]', commits)).toEqual([
      'c3',
      'c2',
    ]);
    expect(
      await found(
        'versions',
        `documents: ["${moss.id}"] capturedSince: "2026-02-03" capturedUntil: "2026-02-03"`,
        commits,
      ),
    ).toEqual(['c2']);
  });

  test('lead to the recorded text at the archive', async () => {
    const { version: recorded } = await ask<{ version: unknown }>(
      `{ version(recordId: "${moss.versions[1]?.id.toLowerCase()}") { archiveUrl document { title } } }`,
    );
    expect(recorded).toEqual({
      archiveUrl: 'https://github.com/test/versions/blob/c2/Moss/Terms%20of%20Service.md',
      document: { title: 'Moss Terms of Service' },
    });
  });
});

describe('platforms', () => {
  test('are found by any or all of their clause types', async () => {
    const ofTwo = 'slugs: ["moss", "fern", "lichen"]';
    expect(await found('platforms', `${ofTwo} clauseTypes: ["governing-law", "arbitration"]`, 'slug')).toEqual([
      'fern',
      'moss',
    ]);
    expect(await found('platforms', `${ofTwo} allClauseTypes: ["governing-law", "arbitration"]`, 'slug')).toEqual([
      'moss',
    ]);
    expect(await found('platforms', 'nameContains: "iV"', 'slug')).toEqual(['ivy']);
    expect(await found('platforms', 'shownIn: ["IE"] regulations: ["us-faa"]', 'slug')).toEqual(['fern', 'moss']);
  });
});

describe('a record id', () => {
  test('is read in either case and with the letters that look like digits', async () => {
    const typed =
      moss.id.slice(0, 5).toLowerCase() + moss.id.slice(5).replaceAll('0', 'o').replaceAll('1', 'L').toLowerCase();
    expect(await ask(`{ document(recordId: " ${typed} ") { title } }`)).toEqual({
      document: { title: 'Moss Terms of Service' },
    });
  });

  test.each([
    [
      '{ document(recordId: "CG-X-1") { id } }',
      '"recordId" is no record id: "CG-X-1". That of a document looks like CG-D-0123456789AB',
    ],
    [`{ provision(recordId: "${moss.id}") { id } }`, 'is the record id of something else than a provision'],
    ['{ provisions(filter: { documents: ["terms"] }) { totalCount } }', '"documents" is no record id: "terms"'],
    ['{ wording(sha256: "12") { id } }', '"sha256" is no SHA-256: "12". One has 64 digits'],
  ])('that is none is refused with how one looks: %s', async (question, message) => {
    const { errors } = await reply(question);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  test('of nothing leads to null', async () => {
    expect(
      await ask('{ provision(recordId: "CG-P-000000000000") { id } node(id: "Document:CG-D-000000000000") { id } }'),
    ).toEqual({
      provision: null,
      node: null,
    });
  });
});
