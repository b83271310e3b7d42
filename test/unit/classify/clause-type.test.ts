import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createClassifier } from '../../../src/classify/classify.ts';
import { readCueBook } from '../../../src/import/cue-book.ts';
import { PASSAGES } from './passages.ts';

const ClauseTypeFile = z.object({ category: z.string(), clauseTypes: z.array(z.object({ slug: z.string() })) });
const folder = 'seeds/clause-types';
const seeds = readdirSync(folder).map((name) => ({
  name,
  ...ClauseTypeFile.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))),
}));
const slugs = seeds.flatMap((seed) => seed.clauseTypes.map((clauseType) => clauseType.slug)).sort();
const book = await readCueBook('seeds/cues');
const classifier = createClassifier(book);

test('every clause type of the seeds has cues, and no cues are for an unknown one', () => {
  expect(Object.keys(book.types).sort()).toEqual(slugs);
});

test.each(seeds)(
  'the cues of a category stand in a file of the same name: $name',
  async ({ name, category, clauseTypes }) => {
    const file = z.record(z.string(), z.unknown()).parse(parse(readFileSync(`seeds/cues/${name}`, 'utf8')));
    expect(name).toBe(`${category}.yaml`);
    expect(Object.keys(file).sort()).toEqual(clauseTypes.map(({ slug }) => slug).sort());
  },
);

test('every clause type has a phrase that decides alone', () => {
  expect(slugs.filter((slug) => book.types[slug]?.phrases.length === 0)).toEqual([]);
});

describe('a passage that states a clause type is recognised by its text alone', () => {
  test.each(slugs)('%s', (slug) => {
    const passage = PASSAGES[slug];
    expect(passage).toBeDefined();
    const { conclusions } = classifier.classify({
      text: passage?.text ?? '',
      headingPath: [],
      termsType: passage?.termsType ?? 'Terms of Service',
      language: 'en',
    });
    expect(conclusions.map(({ clauseType }) => clauseType)).toContain(slug);
    expect(conclusions.find(({ clauseType }) => clauseType === slug)).toMatchObject({ basis: 'EXPLICIT' });
  });
});
