import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Classification, createClassifier, type Passage } from '../../../src/classify/classify.ts';
import { confidenceLevel } from '../../../src/classify/confidence.ts';
import { type CueBook, TypeCuesSchema } from '../../../src/classify/cue.ts';
import { readCueBook } from '../../../src/import/cue-book.ts';
import { anyText } from './any-text.ts';
import { PASSAGES } from './passages.ts';

const cues = (entry: object) => TypeCuesSchema.parse(entry);
const small: CueBook = {
  edition: 7,
  groups: {},
  passing: ['this section explains'],
  types: {
    bees: cues({
      phrases: ['keep bees', 'bee hive*'],
      weak: ['honey', 'swarm*'],
      headings: ['bees'],
      not: ['no bees'],
      termsTypes: ['Garden Rules'],
    }),
    cats: cues({ phrases: ['feed the cat'], notHeadings: ['dogs'], weak: ['whiskers'], dedicated: ['Cat Policy'] }),
  },
};
const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
  text,
  headingPath: [],
  termsType: 'Terms of Service',
  language: 'en',
  ...rest,
});
const classifier = createClassifier(small);
const types = ({ conclusions }: Classification) => conclusions.map(({ clauseType, basis }) => `${clauseType} ${basis}`);

describe('a strong cue', () => {
  test('decides alone, by the text', () => {
    expect(classifier.classify(passage('Every tenant may keep bees on the roof.'))).toEqual({
      conclusions: [
        { clauseType: 'bees', rank: 1, confidence: 0.8, level: 'HIGH', basis: 'EXPLICIT', cues: ['keep bees'] },
      ],
    });
  });

  test('is surer with a second cue, a fitting heading and a fitting document', () => {
    const plain =
      classifier.classify(passage('Every tenant may keep bees on the roof.')).conclusions[0]?.confidence ?? 0;
    const more =
      classifier.classify(passage('Every tenant may keep bees in a bee hive.')).conclusions[0]?.confidence ?? 0;
    const most = classifier.classify(
      passage('Every tenant may keep bees in a bee hive.', { headingPath: ['Bees'], termsType: 'Garden Rules' }),
    );
    expect(more).toBeGreaterThan(plain);
    expect(most.conclusions[0]?.confidence).toBeGreaterThan(more);
  });

  test('is no rule in a question, an announcement, or beside a veto', () => {
    expect(types(classifier.classify(passage('May every tenant keep bees on the roof?')))).toEqual([]);
    expect(types(classifier.classify(passage('This section explains who may keep bees there.')))).toEqual([]);
    expect(types(classifier.classify(passage('There are no bees here and nobody may keep bees.')))).toEqual([]);
  });

  test('counts for nothing under a heading that excludes it', () => {
    expect(
      types(classifier.classify(passage('Please feed the cat in the morning.', { headingPath: ['Pets', 'Dogs'] }))),
    ).toEqual([]);
  });
});

describe('a weak cue', () => {
  test('is nothing alone', () => {
    expect(classifier.classify(passage('The tenant may sell honey on Sundays.'))).toEqual({
      conclusions: [],
      unclassifiedReason: 'NO_CUE',
    });
  });

  test('is enough under a fitting heading, as an inference', () => {
    expect(
      types(classifier.classify(passage('The tenant may sell honey on Sundays.', { headingPath: ['House', 'Bees'] }))),
    ).toEqual(['bees INFERRED']);
  });

  test('is enough with another one in the same sentence of a fitting document', () => {
    const text = 'Honey is yours when swarms leave.';
    expect(types(classifier.classify(passage(text, { termsType: 'Garden Rules' })))).toEqual(['bees INFERRED']);
    expect(types(classifier.classify(passage(text)))).toEqual([]);
  });

  test('is enough in a document that is wholly about it', () => {
    expect(
      types(classifier.classify(passage('Mind the whiskers when you shut it.', { termsType: 'Cat Policy' }))),
    ).toEqual(['cats INFERRED']);
  });
});

test('the clause type that fills most of the passage comes first', () => {
  const text = 'You may keep bees. A bee hive must stand in the shade, and the honey is yours. Please feed the cat.';
  expect(classifier.classify(passage(text)).conclusions.map(({ clauseType, rank }) => [clauseType, rank])).toEqual([
    ['bees', 1],
    ['cats', 2],
  ]);
});

test.each([
  ['Keep bees', 'en', 'TOO_SHORT'],
  ['3.2 How To Keep Bees Well', 'en', 'TOO_SHORT'],
  ['Wer mag, darf auf dem Dach keep bees.', 'de', 'LANGUAGE_NOT_SUPPORTED'],
  ['Every tenant may keep bees on the roof.', 'und', 'LANGUAGE_UNKNOWN'],
] as const)('"%s" in %s is left unclassified: %s', (text, language, reason) => {
  expect(classifier.classify(passage(text, { language }))).toEqual({ conclusions: [], unclassifiedReason: reason });
});

test('the version changes with the cues and with nothing else', () => {
  const reordered: CueBook = {
    ...small,
    types: { cats: small.types.cats ?? cues({}), bees: small.types.bees ?? cues({}) },
  };
  const changed: CueBook = { ...small, types: { ...small.types, cats: cues({ phrases: ['feed the dog'] }) } };
  expect(classifier.version).toMatch(/^cues-7\.[0-9a-f]{6}$/);
  expect(createClassifier(reordered).version).toBe(classifier.version);
  expect(createClassifier(changed).version).not.toBe(classifier.version);
});

test('confidence has three words', () => {
  expect([0, 0.59, 0.6, 0.79, 0.8, 1].map(confidenceLevel)).toEqual(['LOW', 'LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'HIGH']);
});

describe('whatever the text', async () => {
  const real = createClassifier(await readCueBook('seeds/cues'));
  const pieces = Object.values(PASSAGES).flatMap(({ text }) => text.split(/(?<= )/));
  const texts = fc.oneof(
    anyText(400),
    fc
      .array(fc.constantFrom(...pieces, '\n', '. ', '?', '|', '\u00a0', '’'), { maxLength: 120 })
      .map((parts) => parts.join('')),
  );
  const passages = fc.record({
    text: texts,
    headingPath: fc.array(texts, { maxLength: 3 }),
    termsType: fc.constantFrom('Terms of Service', 'Privacy Policy', 'Trackers Policy', 'toString', ''),
    language: fc.constant('en'),
  });

  test('conclusions are ranked 1 to n by falling confidence, each with its cues, or there is a reason for none', () => {
    fc.assert(
      fc.property(passages, (any) => {
        const { conclusions, unclassifiedReason } = real.classify(any);
        expect(unclassifiedReason === undefined).toBe(conclusions.length > 0);
        expect(conclusions.map(({ rank }) => rank)).toEqual(conclusions.map((_, index) => index + 1));
        expect(conclusions.map(({ confidence }) => confidence)).toEqual(
          conclusions.map(({ confidence }) => confidence).sort((one, other) => other - one),
        );
        expect(new Set(conclusions.map(({ clauseType }) => clauseType)).size).toBe(conclusions.length);
        for (const { confidence, level, cues: words } of conclusions) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          expect(level).toBe(confidenceLevel(confidence));
          expect(words.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('the same passage gets the same conclusions', () => {
    fc.assert(
      fc.property(passages, (any) => {
        expect(real.classify(any)).toEqual(real.classify(structuredClone(any)));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['one letter', 'a'],
    ['common words', 'we may not use the data of you '],
    ['a cue again and again', 'arbitration agreement class action not not not '],
    ['question marks', '? '],
    ['brackets and bars', '((|…~≠'],
    ['ligatures that unfold', '\ufdfa'],
  ])('hostile text takes time in proportion to its length: %s', (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      real.classify(passage(text));
      return performance.now() - start;
    };
    time(20_000);
    const short = Math.min(time(20_000), time(20_000), time(20_000));
    expect(Math.min(time(200_000), time(200_000))).toBeLessThan(10 * 4 * short + 200);
  });
});
