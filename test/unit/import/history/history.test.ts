import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../../src/import/history/change.ts';
import type { KnownHistory } from '../../../../src/import/history/resume.ts';
import { historyOfAll, resumed, texts, type Written } from './written.ts';

const ACCOUNT = 'You keep the password of your account to yourself.';
const REFUND = 'We give your money back within fourteen days of a purchase.';
const REFUND_EDITED = 'We give your money back within thirty days of a purchase.';
const NOTICE = 'We tell you before we change these rules.';
const ENDING = 'Either of us may end this agreement at any time.';
const SEE = 'See the page of prices.';

/** Changes after the first version, in short: version, kind, and which provision by first appearance. */
function told(facts: KnownHistory): string[] {
  const numbers = new Map(facts.provisions.map(({ id }, index) => [id, index]));
  const first = facts.versions.find(({ unreadable }) => unreadable === null)?.sequence;
  return changesOf(facts)
    .filter(({ sequence }) => sequence !== first)
    .map(({ sequence, kind, provision, moved }) => {
      return `${sequence} ${kind}${moved && kind !== 'MOVED' ? ' moved' : ''} ${numbers.get(provision)}`;
    });
}

function under(path: readonly string[], ...clauses: readonly string[]): { text: string; path: readonly string[] }[] {
  return clauses.map((text) => ({ text, path }));
}

function version(...clauses: readonly { text: string; path: readonly string[] }[]): Written {
  return { clauses, language: 'en' };
}

describe('an edit', () => {
  test('leaves the provision what it is and tells how alike the wordings are', () => {
    const facts = historyOfAll([texts(ACCOUNT, REFUND, NOTICE), texts(ACCOUNT, REFUND_EDITED, NOTICE)]);
    expect(facts.provisions).toHaveLength(3);
    expect(told(facts)).toEqual(['2 EDITED 1']);
    expect(changesOf(facts).at(-1)?.similarity).toBeCloseTo(10 / 11, 3);
  });

  test('of case alone is an edit of likeness 1; of typography and spaces it is none', () => {
    expect(told(historyOfAll([texts('Related Pages'), texts('Related pages')]))).toEqual(['2 EDITED 0']);
    expect(told(historyOfAll([texts('“We” pay  —  you'), texts('"We" pay - you')]))).toEqual([]);
  });

  test('that leaves less than half of the words is a removal and an addition', () => {
    const facts = historyOfAll([
      texts(ACCOUNT, REFUND),
      texts(ACCOUNT, 'Whoever plays with fire shall be warned twice.'),
    ]);
    expect(told(facts).sort()).toEqual(['2 ADDED 2', '2 REMOVED 1']);
  });

  test('back to an earlier wording is an edit of the same provision', () => {
    const facts = historyOfAll([texts(ACCOUNT, REFUND), texts(ACCOUNT, REFUND_EDITED), texts(ACCOUNT, REFUND, NOTICE)]);
    expect(told(facts)).toEqual(['2 EDITED 1', '3 EDITED 1', '3 ADDED 2']);
  });

  test('goes to the clause that is more alike as a whole, not to the first that comes', () => {
    const rows = ['Plan Small | 10 a month | 1 seat', 'Plan Large | 90 a month | 5 seats'];
    const edited = [
      'Plan Tiny | 5 a month | 1 seat',
      'Plan Small | 11 a month | 1 seat',
      'Plan Large | 95 a month | 5 seats',
    ];
    const facts = historyOfAll([texts(ACCOUNT, ...rows, NOTICE), texts(ACCOUNT, ...edited, NOTICE)]);
    expect(told(facts)).toEqual(['2 ADDED 4', '2 EDITED 1', '2 EDITED 2']);
  });

  test('of equal candidates goes to the one under the same headings', () => {
    const old = 'We keep your data for two years after the end of your account.';
    const now = 'We keep your data for three years after the end of your account.';
    const facts = historyOfAll([
      version(...under(['Adults'], old), ...under(['Children'], old)),
      version(...under(['Children'], now), ...under(['Adults'], now)),
    ]);
    expect(told(facts)).toEqual(['2 EDITED moved 1', '2 EDITED 0']);
    expect(facts.provisions.map(({ headingPath }) => headingPath)).toEqual([['Adults'], ['Children']]);
  });

  test('of two equal sentences in the same way crosses nothing', () => {
    const facts = historyOfAll([
      texts(SEE, ACCOUNT, SEE),
      texts(SEE.replace('page', 'list'), ACCOUNT, SEE.replace('page', 'list')),
    ]);
    expect(told(facts)).toEqual(['2 EDITED 0', '2 EDITED 2']);
  });

  test('is found in scripts without spaces', () => {
    const facts = historyOfAll([
      texts('本服务条款适用于所有用户，请仔细阅读。'),
      texts('本服务条款适用于全部用户，请仔细阅读。'),
    ]);
    expect(told(facts)).toEqual(['2 EDITED 0']);
  });

  test('of a phrase of two words needs the very place, for a word in common says little', () => {
    const menu = texts('Your rights', ACCOUNT, 'Your data');
    expect(told(historyOfAll([menu, texts('Your rights', ACCOUNT, 'Our data')]))).toEqual(['2 EDITED 2']);
    expect(told(historyOfAll([menu, texts('Your rights', 'Our data', NOTICE, ACCOUNT)]))).toEqual([
      '2 ADDED 3',
      '2 ADDED 4',
      '2 REMOVED 2',
    ]);
  });
});

describe('a move', () => {
  test('is told of the one clause that changed its place, not of those that it passed', () => {
    const facts = historyOfAll([texts(ACCOUNT, REFUND, NOTICE, ENDING), texts(REFUND, NOTICE, ENDING, ACCOUNT)]);
    expect(told(facts)).toEqual(['2 MOVED 0']);
  });

  test('can come with an edit', () => {
    const facts = historyOfAll([texts(ACCOUNT, REFUND, NOTICE, ENDING), texts(ACCOUNT, NOTICE, ENDING, REFUND_EDITED)]);
    expect(told(facts)).toEqual(['2 EDITED moved 1']);
  });

  test('to other headings in the same order is no change', () => {
    const facts = historyOfAll([version(...under(['A'], ACCOUNT)), version(...under(['B'], ACCOUNT))]);
    expect(told(facts)).toEqual([]);
    expect(facts.provisions[0]?.worded).toHaveLength(1);
    expect(facts.provisions[0]?.headingPath).toEqual(['B']);
  });
});

describe('a sentence that stands several times', () => {
  test('is as many provisions, with ids of their own', () => {
    const { provisions } = historyOfAll([texts(SEE, ACCOUNT, SEE)]);
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(3);
  });

  test('loses the one whose neighbours went', () => {
    const before = texts(ACCOUNT, SEE, REFUND, SEE, NOTICE, SEE, ENDING);
    const facts = historyOfAll([before, texts(ACCOUNT, SEE, NOTICE, SEE, ENDING)]);
    expect(told(facts)).toEqual(['2 REMOVED 2', '2 REMOVED 3']);
  });

  test('keeps to its headings when the sections change places', () => {
    const facts = historyOfAll([
      version(...under(['A'], ACCOUNT, SEE), ...under(['B'], REFUND, SEE)),
      version(...under(['B'], REFUND, SEE), ...under(['A'], ACCOUNT, SEE)),
    ]);
    expect(told(facts)).toEqual(['2 MOVED 2', '2 MOVED 3']);
  });

  test('comes back as the provisions that it was', () => {
    const facts = historyOfAll([texts(SEE, ACCOUNT, SEE), texts(ACCOUNT), texts(SEE, ACCOUNT, SEE, NOTICE)]);
    expect(told(facts)).toEqual(['2 REMOVED 0', '2 REMOVED 2', '3 REVIVED 0', '3 REVIVED 2', '3 ADDED 3']);
  });
});

describe('a document that was taken down', () => {
  test('has lost no provision when its text returns', () => {
    const facts = historyOfAll([texts(ACCOUNT, REFUND), 'down', 'down', texts(ACCOUNT, REFUND)]);
    expect(told(facts)).toEqual([]);
    const stretches = facts.provisions.map(({ worded }) => worded.map(({ from, to }) => [from, to]));
    expect(stretches).toEqual([
      [
        [1, 2],
        [4, null],
      ],
      [
        [1, 2],
        [4, null],
      ],
    ]);
  });

  test('tells on its return what was edited, moved, removed and added', () => {
    const facts = historyOfAll([
      texts(ACCOUNT, REFUND, NOTICE, ENDING),
      'down',
      'unreadable',
      texts(NOTICE, REFUND_EDITED, ENDING, 'Nobody has ever seen this clause before.'),
    ]);
    expect(told(facts)).toEqual(['4 MOVED 2', '4 EDITED 1', '4 ADDED 4', '4 REMOVED 0']);
  });

  test('removes nothing while it is away', () => {
    expect(told(historyOfAll([texts(ACCOUNT), 'down', 'unreadable']))).toEqual([]);
  });
});

describe('a version that is no terms', () => {
  test('is never what a later one is compared with', () => {
    const versions = [texts(ACCOUNT, REFUND), 'unreadable', 'down', texts(ACCOUNT, NOTICE)] as const;
    const changes = changesOf(historyOfAll(versions)).filter(({ sequence }) => sequence > 1);
    expect(changes.map(({ kind, sequence, base }) => [kind, sequence, base]).sort()).toEqual([
      ['ADDED', 4, 1],
      ['REMOVED', 4, 1],
    ]);
  });

  test('lets stand what stood', () => {
    const facts = historyOfAll([texts(ACCOUNT), 'unreadable', texts(ACCOUNT)]);
    expect(facts.provisions[0]?.worded).toMatchObject([{ from: 1, to: null }]);
  });

  test('may be the first one', () => {
    for (const first of ['unreadable', 'down'] as const) {
      const facts = historyOfAll([first, texts(ACCOUNT)]);
      expect(changesOf(facts)).toMatchObject([{ sequence: 2, base: 0, kind: 'ADDED' }]);
    }
  });
});

describe('a document that the archive gave up', () => {
  test('ends after its last version without a change', () => {
    const facts = historyOfAll([texts(ACCOUNT, REFUND), texts(ACCOUNT)], { ended: true });
    expect(facts.provisions.map(({ worded }) => worded.at(-1)?.to)).toEqual([3, 2]);
    expect(told(facts)).toEqual(['2 REMOVED 1']);
  });

  test('goes on as if nothing had been when it is recorded again', () => {
    const before = [texts(ACCOUNT, REFUND)];
    const facts = resumed(historyOfAll(before, { ended: true }), before, [texts(ACCOUNT, REFUND)]);
    expect(facts.provisions.map(({ worded }) => worded.length)).toEqual([1, 1]);
  });
});

describe('going on from facts', () => {
  test('concludes the same where the facts have the wording with other line breaks', () => {
    const before = [version(...under(['Rules'], 'We pay you every month.'))];
    const more = [version(...under(['Money'], 'We pay you every month.'))];
    const { provisions, ...facts } = historyOfAll(before);
    const broken = provisions.map((provision) => {
      const worded = provision.worded.map((stretch) => ({ ...stretch, text: 'We pay\nyou every month.' }));
      return { ...provision, worded };
    });
    const conclusions = (history: KnownHistory) =>
      history.provisions.map(({ worded }) => worded.map(({ clauseTypes }) => clauseTypes));
    const whole = conclusions(historyOfAll([...before, ...more]));
    expect(whole[0]?.at(-1)).toMatchObject([{ clauseType: 'pay' }, { clauseType: 'pay you' }]);
    expect(conclusions(resumed({ ...facts, provisions: broken }, before, more))).toEqual(whole);
  });

  test('is refused where the texts are not known', () => {
    const before = [texts(ACCOUNT)];
    const { provisions, ...facts } = historyOfAll(before);
    const bare = provisions.map((provision) => {
      return { ...provision, worded: provision.worded.map((worded) => ({ ...worded, text: null })) };
    });
    expect(() => resumed({ ...facts, provisions: bare }, before, [])).toThrow(/CG-D-HISTORY cannot go on: the texts/u);
  });
});

describe('a conclusion', () => {
  test('that changes with the headings parts the stretch, and is no change of the terms', () => {
    const facts = historyOfAll([version(...under(['Rules'], ACCOUNT)), version(...under(['pay'], ACCOUNT))]);
    expect(facts.provisions[0]?.worded).toMatchObject([
      { from: 1, to: 2, clauseTypes: [] },
      { from: 2, to: null, clauseTypes: [{ clauseType: 'pay' }], moved: false, similarity: null },
    ]);
    expect(told(facts)).toEqual([]);
  });
});
