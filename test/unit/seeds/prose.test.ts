import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/import/seeds/problem.ts';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { RULE_NAMES } from '../../../src/model/prose/rule.ts';
import { problemsIn, smallSeedsWith, writeSeeds } from './small-seeds.ts';

const blocks = 'prose/clause-types/change.yaml';
const rules = 'prose/rules.yaml';
const record = 'records/acme.yaml';

/** What is done, in which file, which text becomes which, and the line to be reported. */
const mistakes: [string, string, string, string, string][] = [
  [
    'an unknown placeholder',
    blocks,
    'notice in {document}',
    'notice in {doc}',
    `${blocks}:10: price-change complianceConsiderations: has the placeholder {doc}; only {platform}, {document} can stand here`,
  ],
  [
    'a brace without its fellow',
    blocks,
    'notice in {document}',
    'notice in {document',
    `${blocks}:10: price-change complianceConsiderations: has a "{" without its fellow`,
  ],
  [
    'a summary with a full stop',
    blocks,
    'raise prices\n    why',
    'raise prices.\n    why',
    `${blocks}:5: price-change summary: must go on from "This provision" without a full stop`,
  ],
  [
    'a block that is no sentence',
    blocks,
    'It costs.',
    'It costs',
    `${blocks}:6: price-change whyItMatters: must end like a sentence, in . ! or ?`,
  ],
  [
    'an open question that opens otherwise',
    blocks,
    'Whether notice is given.',
    'If notice is given.',
    `${blocks}:11: price-change openQuestion: must begin with "Whether" or "How"`,
  ],
  [
    'a question that asks nothing',
    blocks,
    'raise prices?',
    'raise prices.',
    `${blocks}:13: price-change faq[0].question: must end in ?`,
  ],
  [
    'a block that names a law',
    blocks,
    'It costs.',
    'It costs under the Act.',
    `${blocks}:6: price-change whyItMatters: names "Act": law is told by mappings, not by building blocks`,
  ],
  [
    'an answer that names an agency',
    blocks,
    'It may.',
    'It may, says the Office of Fairness.',
    `${blocks}:14: price-change faq[0].answer: names "Fairness": law is told by mappings, not by building blocks`,
  ],
  [
    'blocks of a clause type that is not there',
    blocks,
    'clauseType: price-change',
    'clauseType: price-chance',
    `clause-types/change.yaml:4: price-change slug: has no building blocks in prose/clause-types/|${blocks}:4: price-chance clauseType: there is no clause type "price-chance"; did you mean "price-change"?`,
  ],
  [
    'a rule that is missing',
    rules,
    '  - rule: law-none\n    text: "It is so."\n',
    '',
    `${rules}:2: rules: "law-none" is missing: every rule needs its template`,
  ],
  [
    'a rule with a placeholder of another',
    rules,
    '  - rule: law-none\n    text: "It is so."\n',
    '  - rule: law-none\n    text: "It is so {date}."\n',
    `${rules}:${4 + 2 * RULE_NAMES.indexOf('law-none')}: law-none text: has the placeholder {date}; none can stand here`,
  ],
  [
    'a sentence of a record that rests on no known article',
    record,
    'jurisdictionFlags: [XB]',
    'jurisdictionFlags: [XB]\nanalysis:\n  governanceExposure:\n    - text: Much.\n      articles: [xb-act:s-3]',
    `${record}:27: acme analysis.governanceExposure[0].articles[0]: there is no article "xb-act:s-3"; did you mean "xb-act:s-1"?`,
  ],
  [
    'a sentence of a record in no part',
    record,
    'jurisdictionFlags: [XB]',
    'jurisdictionFlags: [XB]\nstatements:\n  - part: gossip\n    text: Much.',
    `${record}:25: acme statements[0].part: "gossip" is not one of summary, why-it-matters, consumer-impact, interpretive-note`,
  ],
];

test.each(mistakes)('%s is reported where it stands', async (_what, file, from, to, report) => {
  const problems = await problemsIn(await writeSeeds(smallSeedsWith(file, from, to)));
  expect(problems.map(describeProblem).join('|')).toBe(report);
});

test('blocks in the file of another category are told so', async () => {
  const seeds = smallSeedsWith(
    'categories.yaml',
    'categories:\n',
    'categories:\n  - { slug: other, label: O, description: O. }\n',
  );
  const { [blocks]: moved = '', ...others } = seeds;
  const folder = await writeSeeds({
    ...others,
    'prose/clause-types/other.yaml': moved.replace('category: change', 'category: other'),
  });
  expect((await problemsIn(folder)).map(describeProblem)).toEqual([
    'prose/clause-types/other.yaml:4: price-change clauseType: belongs in the file of its category, "change"',
  ]);
});

test('the committed blocks tell of every clause type and every rule, no two of them the same', async () => {
  const { clauseTypes, explanations, proseRules } = await readSeeds(
    fileURLToPath(new URL('../../../seeds', import.meta.url)),
  );
  expect(explanations.map(({ clauseType }) => clauseType)).toEqual(clauseTypes.map(({ slug }) => slug));
  expect(proseRules.map(({ rule }) => rule)).toEqual([...RULE_NAMES].sort());
  const texts = explanations.flatMap(({ clauseType: _, category: __, reviewStatus: ___, faq, ...own }) => [
    ...Object.values(own),
    ...faq.map(({ answer }) => answer),
  ]);
  expect(new Set(texts).size).toBe(texts.length);
});
