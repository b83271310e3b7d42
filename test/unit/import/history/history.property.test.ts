import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changesOf } from '../../../../src/import/history/change.ts';
import type { KnownHistory } from '../../../../src/import/history/resume.ts';
import { wordingSha256 } from '../../../../src/model/text.ts';
import { conclude, historyOfAll, resumed, textsAt, type Written } from './written.ts';

vi.setConfig({ testTimeout: 60_000 });

const word = fc.constantFrom('we', 'you', 'pay', 'data', 'may', 'shall', 'keep', 'delete', 'account', 'refund');
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const stock = fc.array(sentence, { minLength: 2, maxLength: 6 });
const path = fc.constantFrom<readonly string[]>([], ['pay'], ['Rules'], ['Rules', 'data']);
const language = fc.constantFrom('en', 'en', 'en', 'de');

function clause(sentences: readonly string[]) {
  return fc.record({ text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sentences) }, sentence), path });
}

const terms = stock.chain((sentences) =>
  fc.array(fc.record({ clauses: fc.array(clause(sentences), { maxLength: 8 }), language }), { maxLength: 8 }),
);
const silent = fc.constantFrom<Written>('unreadable', 'down');
const versions: fc.Arbitrary<Written[]> = fc
  .tuple(terms, fc.array(fc.tuple(fc.nat(8), silent), { maxLength: 3 }))
  .map(([read, others]) => {
    const all: Written[] = [...read];
    for (const [place, written] of others) all.splice(place, 0, written);
    return all;
  });

const RUNS = { numRuns: 300 };

function isTerms(written: Written): written is Exclude<Written, string> {
  return typeof written !== 'string';
}

/** What stands after each version, by the versions alone. */
function* standing(written: readonly Written[]): Generator<[number, Exclude<Written, string> | null]> {
  let last: Exclude<Written, string> | null = null;
  for (const [index, version] of written.entries()) {
    if (isTerms(version)) last = version;
    else if (version === 'down') last = null;
    yield [index + 1, last];
  }
}

/** The wordings of each version that was terms, by provision, told by the changes alone. */
function replayed(facts: KnownHistory): Map<number, Map<string, string>> {
  const states = new Map<number, Map<string, string>>();
  const changes = changesOf(facts);
  let state = new Map<string, string>();
  for (const { sequence, unreadable } of facts.versions) {
    if (unreadable !== null) continue;
    state = new Map(state);
    for (const { provision, before, after } of changes.filter((change) => change.sequence === sequence)) {
      const isOpen = state.has(provision);
      if (isOpen) expect(state.get(provision)).toBe(before);
      if (after === null) state.delete(provision);
      else state.set(provision, after);
    }
    states.set(sequence, state);
  }
  return states;
}

describe('whatever the versions of a document hold', () => {
  test('the stretches of a provision follow one another, are never empty and never overlap', () => {
    fc.assert(
      fc.property(versions, fc.boolean(), (written, ended) => {
        for (const { worded } of historyOfAll(written, { ended }).provisions) {
          expect(worded.length).toBeGreaterThan(0);
          for (const [index, { from, to }] of worded.entries()) {
            expect(to ?? written.length + 1).toBeGreaterThan(from);
            if (ended) expect(to).not.toBeNull();
            const next = worded[index + 1];
            if (next) expect(to ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(next.from);
          }
        }
      }),
      RUNS,
    );
  });

  test('what stands in a version, in order, are its texts', () => {
    fc.assert(
      fc.property(versions, (written) => {
        const facts = historyOfAll(written);
        for (const [sequence, version] of standing(written)) {
          expect(textsAt(facts, sequence)).toEqual((version?.clauses ?? []).map(({ text }) => text));
        }
      }),
      RUNS,
    );
  });

  test('what is concluded of a standing clause is what its text, headings and language give', () => {
    fc.assert(
      fc.property(versions, (written) => {
        const { provisions } = historyOfAll(written);
        const worded = provisions.flatMap((provision) => provision.worded);
        for (const [sequence, version] of standing(written)) {
          const stretches = worded
            .filter(({ from, to }) => from <= sequence && (to === null || sequence < to))
            .sort((a, b) => a.order - b.order);
          const expected = (version?.clauses ?? []).map(({ text, path: headingPath }) =>
            conclude({ text, headingPath, language: version?.language ?? '' }),
          );
          expect(stretches).toMatchObject(expected);
        }
      }),
      RUNS,
    );
  });

  test('ids and orders are unique', () => {
    fc.assert(
      fc.property(versions, (written) => {
        const { provisions } = historyOfAll(written);
        expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
        const orders = provisions.flatMap(({ worded }) => worded.map(({ order }) => order));
        expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, index) => index));
      }),
      RUNS,
    );
  });

  test('going on from the facts of the first versions gives the facts of all', () => {
    fc.assert(
      fc.property(versions, fc.nat(8), fc.boolean(), (written, count, ended) => {
        const [before, more] = [written.slice(0, count), written.slice(count)];
        const facts = historyOfAll(before, { ended: ended && more.length > 0 });
        const kept = JSON.parse(JSON.stringify(facts)) as KnownHistory;
        expect(resumed(kept, before, more)).toEqual(historyOfAll(written));
      }),
      RUNS,
    );
  });

  test('later versions change nothing about earlier ones', () => {
    fc.assert(
      fc.property(versions, fc.nat(8), (written, count) => {
        const ids = (facts: KnownHistory) => facts.provisions.map(({ id }) => id);
        const part = ids(historyOfAll(written.slice(0, count)));
        expect(ids(historyOfAll(written)).slice(0, part.length)).toEqual(part);
        const changes = changesOf(historyOfAll(written)).filter(({ sequence }) => sequence <= count);
        expect(changes).toEqual(changesOf(historyOfAll(written.slice(0, count))));
      }),
      RUNS,
    );
  });

  test('the changes, one version after another, give the wordings of each version', () => {
    fc.assert(
      fc.property(versions, (written) => {
        for (const [sequence, state] of replayed(historyOfAll(written))) {
          const version = written[sequence - 1];
          const expected = version && isTerms(version) ? version.clauses.map(({ text }) => wordingSha256(text)) : [];
          expect([...state.values()].sort()).toEqual(expected.sort());
        }
      }),
      RUNS,
    );
  });

  test('versions that return, in whatever succession, mint nothing', () => {
    fc.assert(
      fc.property(terms, (written) => {
        const there = historyOfAll(written).provisions.map(({ id }) => id);
        const andBack = [...written, ...[...written].reverse(), ...written];
        expect(historyOfAll(andBack).provisions.map(({ id }) => id)).toEqual(there);
      }),
      RUNS,
    );
  });

  test('a text that is removed and put back is one provision', () => {
    const distinct = fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(distinct, fc.nat(), fc.boolean(), (sentences, pick, moved) => {
        const version = (list: readonly string[]): Written => ({
          clauses: list.map((text) => ({ text, path: [] })),
          language: 'en',
        });
        const gone = pick % sentences.length;
        const without = sentences.filter((_, index) => index !== gone);
        const text = sentences[gone] ?? '';
        const again = moved ? [...without, text, 'nothing like it was ever written'] : sentences;
        const facts = historyOfAll([version(sentences), version(without), version(again)]);
        expect(facts.provisions).toHaveLength(sentences.length + (moved ? 1 : 0));
        expect(changesOf(facts).filter(({ kind }) => kind === 'REVIVED')).toHaveLength(1);
      }),
      RUNS,
    );
  });
});
