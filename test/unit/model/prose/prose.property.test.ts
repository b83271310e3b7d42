import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explanationRows, proseRuleRow } from '../../../../src/import/load/prose-row.ts';
import { readSeeds } from '../../../../src/import/seeds/read-seeds.ts';
import type { Block, ProseFacts } from '../../../../src/model/prose/facts.ts';
import { STATEMENT_PARTS } from '../../../../src/model/prose/part.ts';
import { composed, type Prose } from '../../../../src/model/prose/prose.ts';
import { anyFacts, law } from './any-facts.ts';

const seeds = await readSeeds('seeds');
const rules = seeds.proseRules
  .map(proseRuleRow)
  .map(({ key, properties }) => ({ id: key, ...properties }) as unknown as Block);
const DAY = '2026-11-22';

function told(facts: ProseFacts): {
  prose: Prose;
  statements: { text: string; restsOn: string[]; block: string | null }[];
} {
  const prose = composed(facts, DAY).get('CG-P-1');
  if (prose === undefined) throw new Error('nothing is told');
  const questions = prose.questions().map(({ answer, ...rest }) => ({ ...rest, text: answer }));
  return { prose, statements: [...STATEMENT_PARTS.flatMap((part) => prose.statements(part)), ...questions] };
}

/** Checks what must hold of every statement about any provision. */
function always(check: (facts: ProseFacts, said: ReturnType<typeof told>) => void): void {
  fc.assert(
    fc.property(anyFacts, (particular) => {
      const facts = { ...particular, ...law, rules };
      check(facts, told(facts));
    }),
    { numRuns: 300 },
  );
}

/** Every place where a text names a node of the law, names within longer names apart. */
function namedIn(text: string): string[] {
  const known = [
    ...law.jurisdictions.map(({ code, name }) => [name, `Jurisdiction:${code}`] as const),
    ...law.agencies.flatMap(({ slug, name, shortName }) =>
      [name, shortName].map((word) => [word, `Agency:${slug}`] as const),
    ),
    ...law.regulations.flatMap(({ slug, name, shortName }) =>
      [name, shortName].map((word) => [word, `Regulation:${slug}`] as const),
    ),
  ].sort(([one], [other]) => other.length - one.length);
  let rest = text;
  return known.flatMap(([name, id]) => {
    const parts = rest.split(name);
    rest = parts.join('#');
    return parts.length > 1 ? [id] : [];
  });
}

test('every statement ends like a sentence, and leaves no placeholder open', () => {
  always(({ provisions: [provision] }, { statements }) => {
    const given = `${provision?.platformName} ${provision?.documentTitle}`;
    for (const { text } of statements) {
      expect(text).toMatch(/[.!?]$/);
      expect(text).not.toContain('undefined');
      const open = [...text.matchAll(/\{\w+\}/g)].map(([name]) => name);
      expect(open.filter((name) => !given.includes(name))).toEqual([]);
    }
  });
});

test('every law, agency and place that a statement names is among what it rests on', () => {
  always((_facts, { statements }) => {
    for (const { text, restsOn } of statements) expect(restsOn).toEqual(expect.arrayContaining(namedIn(text)));
  });
});

test('every statement rests on something that the facts have, once, and on no more law than they carry', () => {
  always(({ provisions: [provision], clauseTypes }, { statements }) => {
    const read = new Set(provision?.conclusions.map(({ clauseType }) => clauseType));
    const mapped = clauseTypes
      .filter(({ slug }) => read.has(slug))
      .flatMap(({ mappings }) => mappings.map(({ article }) => `Article:${article}`));
    const recorded = provision?.statements.flatMap(({ restsOn }) => restsOn) ?? [];
    for (const { restsOn } of statements) {
      expect(restsOn.length).toBeGreaterThan(0);
      expect(new Set(restsOn).size).toBe(restsOn.length);
      const articles = restsOn.filter((id) => id.startsWith('Article:'));
      expect(articles.filter((id) => !mapped.includes(id) && !recorded.includes(id))).toEqual([]);
      const types = restsOn.filter((id) => id.startsWith('ClauseType:'));
      expect(types.filter((id) => !read.has(id.slice('ClauseType:'.length)))).toEqual([]);
    }
  });
});

test('something is always said of what it is, and a provision without clause type is told why as far as that is known', () => {
  always(({ provisions: [provision] }, { prose }) => {
    expect(prose.statements('SUMMARY').length).toBeGreaterThan(0);
    if (provision === undefined || provision.conclusions.length > 0) return;
    if (provision.statements.every(({ part }) => part !== 'WHY_IT_MATTERS'))
      expect(prose.statements('WHY_IT_MATTERS')).toEqual([]);
    if (provision.unclassifiedReason !== null || provision.removedAt !== null)
      expect(prose.statements('INTERPRETIVE_NOTE').length).toBeGreaterThan(0);
    expect(prose.statements('REGULATORY_LANDSCAPE').length).toBeGreaterThan(0);
  });
});

test('each article that bears on a clause type of the provision is told once for each relation, law that does not apply yet with its day', () => {
  always(({ provisions: [provision], clauseTypes }, { prose }) => {
    const read = clauseTypes.filter(({ slug }) => provision?.conclusions.some(({ clauseType }) => clauseType === slug));
    const mappings = read.flatMap((type) => type.mappings);
    const said = prose.statements('REGULATORY_LANDSCAPE').filter(({ block }) => block?.startsWith('rule:relation-'));
    expect(said).toHaveLength(mappings.length);
    const later = mappings.filter(
      ({ appliesFrom, endedOn }) => appliesFrom === '2027-12-02' && (endedOn === null || endedOn > DAY),
    ).length;
    expect(said.filter(({ text }) => text.includes('It applies from 2027-12-02.'))).toHaveLength(later);
  });
});

test('sentences of a record stand in place of the building block of their part, with their origin', () => {
  always(({ provisions: [provision] }, { prose }) => {
    const own = provision?.statements.filter(({ part }) => part === 'WHY_IT_MATTERS') ?? [];
    if (own.length === 0) return;
    expect(prose.statements('WHY_IT_MATTERS').map(({ text, origin, block }) => [text, origin, block])).toEqual(
      own.map(({ text, origin }) => [text, origin, null]),
    );
  });
});

test('the committed building blocks of every clause type fill whatever the platform is called', () => {
  const provision = fc.sample(anyFacts, 1)[0]?.provisions[0];
  if (provision === undefined) throw new Error('no facts');
  for (const seed of seeds.explanations) {
    const blocks = explanationRows(seed).map(({ key, properties }) => ({ id: key, ...properties }) as unknown as Block);
    const type = {
      slug: 'one',
      label: 'One',
      severity: 'LOW',
      severityReason: 'So.',
      platformCount: 1,
      blocks,
      mappings: [],
    } as const;
    const conclusion = {
      clauseType: 'one',
      rank: 1,
      confidence: 1,
      level: 'HIGH',
      basis: 'EXPLICIT',
      classifier: 'v1',
      severity: null,
      severityJudgement: null,
      counted: true,
    } as const;
    const plain = {
      ...provision,
      platformName: 'Acme',
      documentTitle: 'Terms',
      statements: [],
      gist: null,
      conclusions: [conclusion],
    };
    const { statements, prose } = told({
      provisions: [plain],
      clauseTypes: [{ ...type, mappings: [] }],
      ...law,
      rules,
    });
    expect(statements.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
    expect(prose.statements('WHY_IT_MATTERS')).toHaveLength(1);
    expect(prose.statements('SUMMARY')[0]?.text).toMatch(/^This provision \S.*[^.]\.$/);
  }
});
