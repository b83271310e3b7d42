import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/import/seeds/problem.ts';
import { problemsIn, smallSeeds, smallSeedsWith, writeSeeds } from './small-seeds.ts';

const clauseTypes = 'clause-types/change.yaml';
const act = 'regulations/xb-act.yaml';

test('seeds without a mistake have no problem', async () => {
  expect(await problemsIn(await writeSeeds(smallSeeds))).toEqual([]);
});

/** What is done to the seeds, in which file, which text becomes which, and the lines to be reported, separated by |. */
const mistakes: [string, string, string, string, string][] = [
  [
    'a date that does not exist',
    act,
    'inForce: 2021-01-01',
    'inForce: 2025-02-30',
    `${act}:9: xb-act inForce: "2025-02-30" is not a day that exists, written YYYY-MM-DD`,
  ],
  [
    '29 February of a common year',
    act,
    'date: 2022-01-01',
    'date: 2023-02-29',
    `${act}:11: xb-act applicationDates[0].date: "2023-02-29" is not a day that exists, written YYYY-MM-DD`,
  ],
  [
    'a date with text in it',
    act,
    'inForce: 2021-01-01',
    'inForce: 2021-01-01 (Art. 2 later)',
    `${act}:9: xb-act inForce: "2021-01-01 (Art. 2 later)" is not a day that exists, written YYYY-MM-DD`,
  ],
  [
    'a start before the adoption',
    act,
    'inForce: 2021-01-01',
    'inForce: 2019-01-01',
    `${act}:9: xb-act inForce: 2019-01-01 is before the adoption on 2020-02-29`,
  ],
  [
    'an article that applies before the adoption',
    act,
    'label: fair change',
    'label: fair change\n    appliesFrom: 2020-02-28',
    `${act}:29: xb-act articles[xb-act:s-2].appliesFrom: 2020-02-28 is before the adoption on 2020-02-29`,
  ],
  [
    'an article that begins on no day',
    act,
    'label: fair change',
    'label: fair change\n    appliesFrom: soon',
    `${act}:29: xb-act articles[xb-act:s-2].appliesFrom: "soon" is neither a day that exists, written YYYY-MM-DD, nor "pending"`,
  ],
  [
    'an article that ends on the day on which it begins',
    act,
    'label: fair change',
    'label: fair change\n    appliesFrom: 2022-01-01\n    endedOn: 2022-01-01',
    `${act}:30: xb-act articles[xb-act:s-2].endedOn: 2022-01-01 is not after appliesFrom, 2022-01-01`,
  ],
  [
    'an article that ends before it begins',
    act,
    'label: fair change',
    'label: fair change\n    appliesFrom: pending\n    endedOn: 2022-01-01',
    `${act}:30: xb-act articles[xb-act:s-2].endedOn: what is pending has not ended`,
  ],
  [
    'an article that ends on a day that does not exist',
    act,
    'label: fair change',
    'label: fair change\n    endedOn: 2022-02-29',
    `${act}:29: xb-act articles[xb-act:s-2].endedOn: "2022-02-29" is not a day that exists, written YYYY-MM-DD`,
  ],
  [
    'an unknown jurisdiction',
    act,
    'jurisdiction: XB',
    'jurisdiction: XC',
    `${act}:5: xb-act jurisdiction: there is no jurisdiction "XC"; did you mean "XA"?`,
  ],
  [
    'an unknown agency',
    act,
    'agency: xb-fair',
    'agency: xb-fiar',
    `${act}:14: xb-act agencies[xb-fiar].agency: there is no agency "xb-fiar"; did you mean "xb-fair"?`,
  ],
  [
    'an article of another regulation',
    act,
    'id: xb-act:s-2',
    'id: xb-law:s-2',
    `${act}:26: xb-act articles[xb-law:s-2].id: must begin with the slug of its regulation, "xb-act:"|${clauseTypes}:20: price-change mappings[xb-act:s-2].article: there is no article "xb-act:s-2"; did you mean "xb-act:s-1"?`,
  ],
  [
    'an article given twice',
    act,
    'id: xb-act:s-2',
    'id: xb-act:s-1',
    `${act}:26: xb-act articles[xb-act:s-1].id: "xb-act:s-1" is already given at ${act}:21|${clauseTypes}:20: price-change mappings[xb-act:s-2].article: there is no article "xb-act:s-2"; did you mean "xb-act:s-1"?`,
  ],
  [
    'an article without a source',
    act,
    '    source: Laws of Bland 7, s. 2\n',
    '',
    `${act}:26: xb-act articles[xb-act:s-2].source: is missing`,
  ],
  [
    'a regulation without a source',
    act,
    'source: Laws of Bland 7\n',
    'source:\n',
    `${act}:17: xb-act source: is empty`,
  ],
  [
    'a bad web address',
    act,
    'https://law.example.org/7#1',
    'law.example.org',
    `${act}:24: xb-act articles[xb-act:s-1].url: "law.example.org" is not a web address (http or https)`,
  ],
  [
    'a script in place of a web address',
    act,
    'https://law.example.org/7#1',
    'javascript:alert(1)',
    `${act}:24: xb-act articles[xb-act:s-1].url: "javascript:alert(1)" is not a web address (http or https)`,
  ],
  [
    'an unknown status',
    act,
    'status: in-force',
    'status: inforce',
    `${act}:7: xb-act status: "inforce" is not one of in-force, partly-in-force, in-force-partly-enjoined; did you mean "in-force"?`,
  ],
  [
    'an unknown review status',
    act,
    'reviewStatus: reviewed',
    'reviewStatus: revewed',
    `${act}:19: xb-act reviewStatus: there is no review status "revewed"; did you mean "reviewed"?`,
  ],
  [
    'a field that nobody knows',
    act,
    'check: knowledge',
    'check: knowledge\nchecks: none',
    `${act}:19: xb-act checks: is not a field that can stand here`,
  ],
  [
    'a field given twice',
    act,
    'check: knowledge',
    'check: knowledge\ncheck: none',
    `${act}:19: Map keys must be unique`,
  ],
  [
    'a number in place of text',
    act,
    'shortName: Act',
    'shortName: 7',
    `${act}:2: xb-act shortName: must be text: put "7" in quotes`,
  ],
  [
    'an agency named twice',
    act,
    '    role: enforcement\n',
    '    role: enforcement\n  - agency: xb-fair\n    role: more\n',
    `${act}:16: xb-act agencies[xb-fair].agency: "xb-fair" is already given at ${act}:14`,
  ],
  [
    'a mapping to an unknown article',
    clauseTypes,
    'article: xb-act:s-2',
    'article: xb-act:s-3',
    `${clauseTypes}:20: price-change mappings[xb-act:s-3].article: there is no article "xb-act:s-3"; did you mean "xb-act:s-1"?`,
  ],
  [
    'an unknown relation',
    clauseTypes,
    'relation: limits',
    'relation: limit',
    `${clauseTypes}:21: price-change mappings[xb-act:s-2].relation: "limit" is not one of must-disclose, must-provide, limits, unfairness-test, prohibits, grants-right, permits; did you mean "limits"?`,
  ],
  [
    'an empty rationale',
    clauseTypes,
    'rationale: A change must be fair.',
    "rationale: '  '",
    `${clauseTypes}:23: price-change mappings[xb-act:s-2].rationale: is empty`,
  ],
  [
    'a missing rationale',
    clauseTypes,
    '        rationale: A change must be fair.\n',
    '',
    `${clauseTypes}:20: price-change mappings[xb-act:s-2].rationale: is missing`,
  ],
  [
    'the same mapping twice',
    clauseTypes,
    'article: xb-act:s-2\n        relation: limits',
    'article: xb-act:s-1\n        relation: must-disclose',
    `${clauseTypes}:20: price-change mappings[xb-act:s-1].article: "xb-act:s-1 must-disclose" is already given at ${clauseTypes}:15`,
  ],
  [
    'an unknown category',
    clauseTypes,
    'category: change',
    'category: chance',
    `${clauseTypes}:1: category: there is no category "chance"; did you mean "change"?`,
  ],
  [
    'an unknown severity',
    clauseTypes,
    'severity: medium',
    'severity: severe',
    `${clauseTypes}:7: price-change severity: "severe" is not one of low, medium, high`,
  ],
  [
    'a head without a review status',
    clauseTypes,
    'reviewStatus: unreviewed\n',
    '',
    `${clauseTypes}:1: reviewStatus: is missing`,
  ],
  [
    'a list that is no list',
    'categories.yaml',
    '  - slug: change\n    label',
    '    slug: change\n    label',
    'categories.yaml:1: categories: must be a list',
  ],
  [
    'a place within itself',
    'jurisdictions.yaml',
    '    iso: XA\n',
    '    iso: XA\n    within: [XB]\n',
    'jurisdictions.yaml:7: XA within: XA is within itself, directly or through others|jurisdictions.yaml:13: XB within: XB is within itself, directly or through others',
  ],
  [
    'a slug with capitals',
    'agencies.yaml',
    'slug: xb-fair',
    'slug: XB-fair',
    `agencies.yaml:3: XB-fair slug: "XB-fair" must be lower-case words joined by hyphens|records/acme.yaml:20: acme agencies[xb-fair].agency: there is no agency "xb-fair"; did you mean "XB-fair"?|${act}:14: xb-act agencies[xb-fair].agency: there is no agency "xb-fair"; did you mean "XB-fair"?`,
  ],
  [
    'a relation without a meaning',
    'relations.yaml',
    '  - slug: permits\n    meaning: the law does it\n',
    '',
    'relations.yaml:1: relations: "permits" is missing: every relation needs its meaning',
  ],
  [
    'a record in an archive',
    'records/acme.yaml',
    'collection: records',
    'collection: archive',
    'records/acme.yaml:2: acme collection: records belong to a collection of kind curated; "archive" is not',
  ],
  [
    'a record of an unknown clause type',
    'records/acme.yaml',
    '  slug: prices\n  clauseType: price-change',
    '  slug: prices\n  clauseType: price-chance',
    'records/acme.yaml:13: acme provision.clauseType: there is no clause type "price-chance"; did you mean "price-change"?',
  ],
  [
    'one platform with two names',
    'records/acme.yaml',
    'slug: bolt',
    'slug: acme',
    'records/acme.yaml:27: acme peers[0].platform.name: "acme" is named "Acme" elsewhere',
  ],
  [
    'a moment without a zone',
    'records/acme.yaml',
    '2026-01-02T03:04:05Z',
    '2026-01-02T03:04:05',
    'records/acme.yaml:18: acme provision.capturedAt: "2026-01-02T03:04:05" is not a moment that exists, written YYYY-MM-DDTHH:MM:SSZ',
  ],
  [
    'an alias',
    act,
    'topics: [consumer]',
    'topics: &t [consumer]\nnotes: *t',
    `${act}:17: *t is an alias; write the value itself`,
  ],
];

test.each(mistakes)('%s is named by file, line, entry and field', async (_what, path, from, to, report) => {
  const problems = await problemsIn(await writeSeeds(smallSeedsWith(path, from, to)));
  expect(problems.map(describeProblem).sort()).toEqual(report.split('|').sort());
});

test('broken YAML is named by its line, and what depends on it is not called unknown', async () => {
  const broken = smallSeedsWith('agencies.yaml', 'roles: [consumer protection]', 'roles: [consumer protection');
  const problems = await problemsIn(await writeSeeds(broken));
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['agencies.yaml']));
  expect(problems[0]?.line).toBe(8);
});

test('every mistake is reported at once, in the order of files and lines', async () => {
  const seeds = {
    ...smallSeedsWith(act, 'inForce: 2021-01-01', 'inForce: soon'),
    'categories.yaml': 'categories: []\n',
    'agencies.yaml': (smallSeeds['agencies.yaml'] ?? '')
      .replace('https:', 'ftp:')
      .replace('source: Fairness Act', 'note: none'),
  };
  expect(
    (await problemsIn(await writeSeeds(seeds))).map(({ file, line, field }) => `${file}:${line} ${field}`),
  ).toEqual([
    'agencies.yaml:3 source',
    'agencies.yaml:8 website',
    'categories.yaml:1 categories',
    'clause-types/change.yaml:1 category',
    'prose/clause-types/change.yaml:1 category',
    'regulations/xb-act.yaml:9 inForce',
  ]);
});

test('the same slug in two files is reported at the second, and so is a file with a wrong name', async () => {
  const seeds = { ...smallSeeds, 'regulations/xb-copy.yaml': smallSeeds[act] ?? '' };
  const problems = (await problemsIn(await writeSeeds(seeds))).map(describeProblem);
  expect(problems).toContain('regulations/xb-copy.yaml:1: xb-act slug: must be "xb-copy", as the file is named');
  expect(problems).toContain(
    'regulations/xb-copy.yaml:21: xb-act articles[xb-act:s-1].id: "xb-act:s-1" is already given at regulations/xb-act.yaml:21',
  );
});

test('the same slug twice in a list names the first place', async () => {
  const seeds = smallSeedsWith('collections.yaml', 'id: archive', 'id: records');
  expect((await problemsIn(await writeSeeds(seeds))).map(describeProblem)).toEqual([
    'collections.yaml:11: records id: "records" is already given at collections.yaml:2',
  ]);
});

test.each([
  ['a missing file', { 'meta.yaml': undefined }, 'meta.yaml: does not exist'],
  ['an empty file', { [act]: '' }, `${act}:1: is empty`],
  [
    'a file with another ending',
    { 'regulations/xb-law.yml': 'slug: xb-law' },
    'regulations/xb-law.yml: is not read: a file here must end in .yaml',
  ],
  [
    'a file in another encoding',
    { 'meta.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9]) },
    'meta.yaml: is not UTF-8 text',
  ],
  [
    'two documents in a file',
    { [act]: `${smallSeeds[act]}---\n${smallSeeds[act]}` },
    `${act}:30: holds several YAML documents; a file is one`,
  ],
])('%s is refused', async (_what, change, report) => {
  const files = Object.entries({ ...smallSeeds, ...change }).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  expect((await problemsIn(await writeSeeds(Object.fromEntries(files)))).map(describeProblem)).toEqual([report]);
});

test('a folder that is not there is refused by name', async () => {
  expect((await problemsIn('/no/such/folder')).map(describeProblem)).toEqual([
    '/no/such/folder: is not a folder of seeds',
  ]);
});

test('a platform that takes its own place is told, and a succession in a collection that is not there', async () => {
  const itself = smallSeedsWith('successions.yaml', 'later: new-name', 'later: old-name');
  expect((await problemsIn(await writeSeeds(itself))).map(describeProblem)).toEqual([
    'successions.yaml:5: old-to-new later: must be another platform than `earlier`',
  ]);
  const nowhere = smallSeedsWith('successions.yaml', 'collection: records', 'collection: recods');
  expect((await problemsIn(await writeSeeds(nowhere))).map(describeProblem)).toEqual([
    'successions.yaml:3: old-to-new collection: there is no collection "recods"; did you mean "records"?',
  ]);
});

test.each([
  ['a platform twice', 'bolt]', 'acme]', '6: shops platforms[1]: "acme" is already given at sectors.yaml:6'],
  ['no platform', '[acme, bolt]', '[]', '6: shops platforms: is empty'],
  ['a platform by name', 'bolt]', 'Bolt]', '6: shops platforms[1]: "Bolt" must be lower-case words joined by hyphens'],
  ['an unknown review status', 'unreviewed', 'unread', '1: reviewStatus: there is no review status "unread"'],
])('%s is refused in a sector', async (_what, from, to, report) => {
  const problems = await problemsIn(await writeSeeds(smallSeedsWith('sectors.yaml', from, to)));
  expect(problems.map(describeProblem)).toEqual([`sectors.yaml:${report}`]);
});
