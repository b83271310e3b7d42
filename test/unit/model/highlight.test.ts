import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageOf } from '../../../src/model/highlight.ts';
import { parseSearch } from '../../../src/model/search-query.ts';

const marked = (text: string, query: string, length = 300) =>
  passageOf(text, parseSearch(query), length)
    ?.segments.map((segment) => (segment.match ? `[${segment.text}]` : segment.text))
    .join('') ?? null;

describe('a passage', () => {
  test.each([
    ['Disputes go to Arbitration.', 'arbitration', 'Disputes go to [Arbitration].'],
    ['We arbitrate; arbitration binds.', 'arbitrat*', 'We [arbitrate]; [arbitration] binds.'],
    ['class-action waiver, class only', '"class action"', '[class-action] waiver, class only'],
    ['<b>you</b> & you', 'you', '<b>[you]</b> & [you]'],
    ['本契約の仲裁条項', '仲裁', '本契約の[仲裁]条項'],
    ["Of children's data and children.", 'children', "Of [children's] data and [children]."],
    ["You don't.", 'don’t', "You [don't]."],
  ])('of %s marks what %s finds', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('is null where the words do not stand', () => {
    expect(marked('nothing of it', 'arbitration')).toBeNull();
    expect(marked('arbitrations', 'arbitration')).toBeNull();
  });

  test('of a long text begins and ends at words, near the first match', () => {
    const text = `${'lorem ipsum '.repeat(50)}arbitration ${'dolor sit '.repeat(50)}`;
    const passage = passageOf(text, parseSearch('arbitration'), 100);
    expect(passage?.whole).toBe(false);
    expect(passage?.text).toMatch(/^(lorem|ipsum).* arbitration .*(dolor|sit)$/);
    expect(passage?.text.length).toBeLessThanOrEqual(101);
  });

  test('is a piece of the text, its segments joined are it, and something in it matches', () => {
    const words = fc.constantFrom('arbitration', 'waiver', 'class', '仲裁', '🔥', '<i>', ' ', ', ', '.', 'é', "'");
    const texts = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 });
    const queries = fc.constantFrom('arbitration', 'wai*', '"class arbitration"', 'class waiver 仲裁');
    fc.assert(
      fc.property(texts, queries, fc.integer({ min: 20, max: 200 }), (pieces, query, length) => {
        const text = pieces.join('');
        const passage = passageOf(text, parseSearch(query), length);
        if (passage === null) return;
        expect(text).toContain(passage.text);
        expect(passage.segments.map((segment) => segment.text).join('')).toBe(passage.text);
        expect(passage.segments.some(({ match }) => match)).toBe(true);
        expect(passage.segments.every((segment) => segment.text !== '')).toBe(true);
        expect(passage.whole).toBe(passage.text === text);
      }),
    );
  });
});
