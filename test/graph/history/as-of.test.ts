import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { forget } from '../../support/facts.ts';
import { CLAUSES, GARDEN, gardenUntil, heath, plant, provisionThatSaid, versionOf } from './garden.ts';

const { ask, reply, graph } = questions();

const scope = `filter: { collections: ["${GARDEN}"] }`;
const change = `id kind similarity moved capturedAt severity clauseTypes { slug } wordingBefore { text } wordingAfter { text } diff { wordsAdded } version { sequence } document { title } platform { slug }`;
const counts = 'added edited removed moved revived';
const differences = `diff { from { sequence } to { sequence } ${counts} unchanged differences { kind moved provision { recordId } } }`;

/** Between them they ask for everything that is told of history. */
const QUESTIONS: Record<string, string> = {
  changes: `{ changes(${scope}) { totalCount nodes { ${change} } }
    all: changes(filter: { collections: ["${GARDEN}"], versionKinds: [CHANGE, FIRST_RECORD, TECHNICAL_UPGRADE] }, orderBy: { field: SIMILARITY }) { totalCount nodes { id } }
    platform(slug: "heath") { changes { totalCount nodes { id } } }
    clauseType(slug: "refunds") { changes(${scope}) { totalCount nodes { id } } }
    edited: changes(filter: { collections: ["${GARDEN}"], kinds: [EDITED], severityAtLeast: LOW }) { totalCount nodes { id } } }`,
  versions: `{ versions(${scope}) { totalCount nodes { recordId unreadable changeCount ${counts} previous { sequence } next { sequence }
      changes { totalCount nodes { id } } provisions { totalCount edges { wording { text } clauseTypes { slug } node { recordId } } } ${differences} } } }`,
  documents: `{ documents(${scope}) { nodes { title endedAt changeCount versionCount firstTracked lastChanged lastVerified current
      changes { totalCount nodes { id } } february: asOf(date: "2025-02-28") { sequence } june: asOf(date: "2025-06-30") { sequence } ever: asOf(date: "2090-01-01") { sequence } } } }`,
  provisions: `{ documents(${scope}) { nodes { versions { nodes { provisions { nodes { recordId current firstTracked lastChanged lastVerified removedAt changeCount hasChanged
      history { from to version { sequence } wording { text } similarity moved clauseTypes { slug } unclassifiedReason }
      march: wordingAt(date: "2025-03-15") { text } june: wordingAt(date: "2025-06-15") { text } changes { nodes { id } }
      evidence { commit capturedAt wordingSha256 versionSha256 archiveUrl sourceUrls version { sequence } } } } } } } } }`,
};

const DAYS = [
  '2025-01-09',
  '2025-01-10',
  '2025-02-09',
  '2025-02-10',
  '2025-03-20',
  '2025-04-10',
  '2025-05-10',
  '2025-06-10',
  '2025-08-01',
];

const then = new Map<string, unknown>();
beforeAll(async () => {
  for (const day of DAYS) {
    await plant(graph(), gardenUntil(day));
    for (const [name, question] of Object.entries(QUESTIONS)) then.set(`${day} ${name}`, await ask(question));
    await forget(graph(), GARDEN);
  }
  await plant(graph());
}, 600_000);
afterAll(() => forget(graph(), GARDEN));

describe.each(Object.keys(QUESTIONS))('%s as of a day', (name) => {
  test.each(DAYS.slice(1))('are told as they were at the end of %s', async (day) => {
    const question = `query ($day: Date!) @asOf(date: $day) ${QUESTIONS[name]}`;
    expect(await ask(question, { day })).toEqual(then.get(`${day} ${name}`));
  });
});

test('nothing is told before the first version', async () => {
  const data = await ask(`query @asOf(date: "2025-01-09") {
    changes(${scope}) { totalCount nodes { id } } versions(${scope}) { totalCount }
    version(recordId: "${versionOf(heath, 1)}") { sequence } node(id: "Change:${versionOf(heath, 1)}:${provisionThatSaid(heath, CLAUSES.water)}") { id } }`);
  expect(data).toEqual({
    changes: { totalCount: 0, nodes: [] },
    versions: { totalCount: 0 },
    version: null,
    node: null,
  });
});

test('a version of a later day cannot be compared with', async () => {
  const { errors } = await reply(
    `query @asOf(date: "2025-02-10") { version(recordId: "${versionOf(heath, 2)}") { diff(against: "${versionOf(heath, 4)}") { added } } }`,
  );
  expect(errors).toMatchObject([{ message: expect.stringContaining('there is no version of this record id') }]);
});
