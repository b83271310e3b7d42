import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citable } from '../../../../src/model/citation/citable.ts';
import { noteOf, oneLine } from '../../../../src/model/citation/citable.ts';
import { citation } from '../../../../src/model/citation/citation.ts';
import { fromTex, readBibtex, readRis } from './reader.ts';

const citable: Citable = {
  key: 'CG-P-0123456789AB',
  title: 'House Rules: 100% & more_or {less}',
  author: 'Fern & Söhne',
  genre: 'Terms of Service',
  archive: {
    name: 'Test Archive',
    licence: 'CC0 1.0',
    attribution: 'the authors',
    commit: 'abc123',
    path: 'Fern/Terms.md',
  },
  date: '2026-02-03',
  accessed: '2026-08-14',
  url: 'https://example.org/a_b%20c?d=1&e=~f#g',
  language: 'en',
  marks: [['SHA-256 of the wording', 'f00d']],
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[\\{}#$%&_~^\r\n"@, -]*$/),
);
const anyCitable: fc.Arbitrary<Citable> = fc.record({
  key: fc.constant('CG-D-0123456789AB'),
  title: anyText,
  author: anyText,
  genre: anyText,
  archive: fc.option(
    fc.record({
      name: anyText,
      licence: anyText,
      attribution: anyText,
      commit: fc.option(anyText),
      path: fc.option(anyText),
    }),
  ),
  date: fc.option(fc.constantFrom('2026-02-03', '1999-12-31')),
  accessed: fc.constant('2026-08-14'),
  url: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true })),
  language: fc.option(fc.constantFrom('en', 'de')),
  marks: fc.array(fc.tuple(anyText, anyText), { maxLength: 3 }),
});

describe('a citation', () => {
  test('in BibTeX', () => {
    expect(citation(citable, 'BIBTEX')).toBe(`@misc{CG-P-0123456789AB,
  author = {{Fern \\& Söhne}},
  title = {{House Rules: 100\\% \\& more\\_or \\{less\\}}},
  year = {2026},
  month = {02},
  day = {03},
  type = {Terms of Service},
  howpublished = {Test Archive},
  url = {https://example.org/a_b%20c?d=1&e=~f#g},
  urldate = {2026-08-14},
  language = {en},
  note = {Recorded in Test Archive (CC0 1.0; the authors); commit abc123; path Fern/Terms.md; SHA-256 of the wording f00d}
}
`);
  });

  test('in the manner of APA, and as plain text', () => {
    expect(citation(citable, 'APA')).toBe(
      'Fern & Söhne. (2026, February 3). House Rules: 100% & more_or {less} [Terms of Service]. Test Archive. Retrieved August 14, 2026, from https://example.org/a_b%20c?d=1&e=~f#g\n',
    );
    expect(citation(citable, 'TEXT')).toBe(
      'Fern & Söhne: House Rules: 100% & more_or {less} (Terms of Service), 2026-02-03. Recorded in Test Archive (CC0 1.0; the authors); commit abc123; path Fern/Terms.md; SHA-256 of the wording f00d. Record CG-P-0123456789AB, data of 2026-08-14. https://example.org/a_b%20c?d=1&e=~f#g\n',
    );
  });

  test('in BibTeX is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCitable, (given) => {
        const fields = readBibtex(citation(given, 'BIBTEX'));
        expect(fields).toMatchObject({ entry: 'misc', key: given.key, urldate: given.accessed });
        expect(fromTex(fields.title ?? '')).toBe(oneLine(given.title));
        expect(fromTex(fields.author ?? '')).toBe(oneLine(given.author));
        expect(fromTex(`{${fields.note}}`)).toBe(oneLine(noteOf(given)));
        expect(fields.url?.replaceAll(/%(5C|7B|7D|20)/g, decodeURIComponent) ?? null).toBe(
          given.url?.replaceAll(/%(5C|7B|7D|20)/gi, decodeURIComponent) ?? null,
        );
      }),
    );
  });

  test('in RIS is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCitable, (given) => {
        const tags = readRis(citation(given, 'RIS'));
        expect(tags.at(0)).toEqual(['TY', 'ELEC']);
        expect(tags.at(-1)).toEqual(['ER', '']);
        const fields = Object.fromEntries(tags);
        expect(fields).toMatchObject({
          ID: given.key,
          TI: oneLine(given.title),
          AU: oneLine(given.author),
          Y2: '2026/08/14/',
        });
        expect(fields.N1).toBe(oneLine(noteOf(given)));
      }),
    );
  });

  test('in CSL-JSON is an item that says the same', () => {
    fc.assert(
      fc.property(anyCitable, (given) => {
        const [item, ...others] = JSON.parse(citation(given, 'CSL_JSON'));
        expect(others).toEqual([]);
        expect(item).toMatchObject({
          id: given.key,
          type: 'webpage',
          title: oneLine(given.title),
          author: [{ literal: oneLine(given.author) }],
        });
        expect(item.issued?.['date-parts'] ?? null).toEqual(
          given.date === null ? null : [given.date.split('-').map(Number)],
        );
      }),
    );
  });

  test('in every style is free of line breaks of its texts and of lone surrogates', () => {
    fc.assert(
      fc.property(anyCitable, (given) => {
        for (const style of ['APA', 'TEXT'] as const) expect(citation(given, style).split('\n')).toHaveLength(2);
        for (const style of ['BIBTEX', 'RIS', 'APA', 'TEXT'] as const)
          expect(citation(given, style)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
