import fc from 'fast-check';
import type {
  Block,
  ClauseTypeFacts,
  ConclusionFacts,
  MappedArticle,
  ProseFacts,
  ProvisionFacts,
} from '../../../../src/model/prose/facts.ts';

const LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
const level = fc.constantFrom(...LEVELS);
const day = fc.constantFrom('2019-01-01', '2026-08-02', '2027-12-02', '9999-12-31');
const moment = fc.constantFrom('2025-01-02T03:04:05Z', '2026-05-06T07:08:09Z');

/** Law of an invented world; some names stand within others. */
export const law: Pick<ProseFacts, 'regulations' | 'agencies' | 'jurisdictions'> = {
  jurisdictions: [
    { code: 'XA', name: 'Union of Alba', kind: 'SUPRANATIONAL' },
    { code: 'XB', name: 'Bland', kind: 'COUNTRY' },
    { code: 'XB-N', name: 'North Bland', kind: 'SUBDIVISION' },
  ],
  agencies: [
    {
      slug: 'xb-fair',
      shortName: 'Fairness',
      name: 'Office of Fairness of Bland',
      jurisdiction: 'XB',
      complaints: true,
    },
    { slug: 'xa-watch', shortName: 'Watch', name: 'Union Watch', jurisdiction: 'XA', complaints: false },
  ],
  regulations: [
    { slug: 'xb-act', shortName: 'FA', name: 'Fairness Act', jurisdiction: 'XB', agencies: ['xb-fair'] },
    {
      slug: 'xa-act',
      shortName: 'Alban FA',
      name: 'Alban Fairness Act',
      jurisdiction: 'XA',
      agencies: ['xa-watch', 'xb-fair'],
    },
    { slug: 'xn-act', shortName: 'North Act (2020)', name: 'Act of the North', jurisdiction: 'XB-N', agencies: [] },
  ],
};

// Names of the law, as texts give them.
const names = [...law.jurisdictions, ...law.agencies, ...law.regulations].flatMap((each) =>
  'shortName' in each ? [each.shortName, each.name] : [each.name],
);

const sentence = fc
  .tuple(
    fc.constantFrom('It may be so', 'Much depends on', 'People can meet', '{platform} and'),
    fc.option(fc.constantFrom(...names)),
  )
  .map(([start, name]) => `${start} ${name ?? '{document}'}.`);
const plain = sentence.map((text) => text.replaceAll(/[{}]/g, ''));

const mapping: fc.Arbitrary<MappedArticle> = fc
  .record({
    relation: fc.constantFrom(
      'MUST_DISCLOSE',
      'MUST_PROVIDE',
      'LIMITS',
      'UNFAIRNESS_TEST',
      'PROHIBITS',
      'GRANTS_RIGHT',
      'PERMITS',
    ),
    rationale: plain,
    confidence: level,
    article: fc.constantFrom('xb-act:s-1', 'xb-act:s-2', 'xa-act:art-1', 'xn-act:s-9'),
    ref: fc.constantFrom('s. 1', 'Art. 1'),
    regulation: fc.constant(''),
    appliesFrom: fc.option(day),
    endedOn: fc.option(fc.constantFrom('2024-01-01', '2030-01-01')),
  })
  .map((each) => ({ ...each, regulation: each.article.split(':')[0] ?? '' }));

function blocksOf(slug: string): fc.Arbitrary<Block[]> {
  const block = (part: Block['part'], template: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
    template.map((text) => ({
      id: `${slug}:${part}`,
      part,
      template: text,
      question: part === 'FAQ' ? 'May {platform}?' : null,
    }));
  const bare = fc.constantFrom('lets {platform} do things', 'says what {document} holds');
  return fc.tuple(
    block('SUMMARY', bare),
    block('WHY_IT_MATTERS', sentence),
    block('CONSUMER_IMPACT', sentence),
    block('INTERPRETIVE_NOTE', fc.constant('Whether {platform} means it.')),
    block('GOVERNANCE_EXPOSURE', sentence),
    block('CONTRACT_IMPLICATIONS', sentence),
    block('COMPLIANCE_CONSIDERATIONS', sentence),
    block('FAQ', sentence),
  );
}

function clauseTypeOf(slug: string): fc.Arbitrary<ClauseTypeFacts> {
  return fc.record({
    slug: fc.constant(slug),
    label: fc.constant(`Kind ${slug}`),
    severity: level,
    severityReason: plain,
    platformCount: fc.integer({ min: 0, max: 3 }),
    blocks: fc.oneof({ arbitrary: blocksOf(slug), weight: 4 }, fc.constant<Block[]>([])),
    mappings: fc.array(mapping, { maxLength: 5 }),
  });
}

const conclusion = (clauseType: string, rank: number): fc.Arbitrary<ConclusionFacts> =>
  fc.record({
    clauseType: fc.constant(clauseType),
    rank: fc.constant(rank),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    level,
    basis: fc.constantFrom('EXPLICIT', 'INFERRED', 'CURATED'),
    classifier: fc.constantFrom('v1', 'record'),
    severity: fc.option(level),
    severityJudgement: fc.option(fc.constant('CG-J-1')),
    counted: fc.boolean(),
  });

/** Any provision: classified or not, archived or recorded, standing, ended or removed. */
const provision: fc.Arbitrary<ProvisionFacts> = fc.record({
  id: fc.constant('CG-P-1'),
  documentId: fc.constant('CG-D-1'),
  documentTitle: fc.constantFrom('Acme Terms', 'Terms {platform}', 'Terms of Bland'),
  platformSlug: fc.constant('acme'),
  platformName: fc.constantFrom('Acme', 'Acme!', '$& {document}', 'North Bland Foods'),
  kind: fc.constantFrom('PARAGRAPH', 'LIST', 'TABLE'),
  current: fc.boolean(),
  language: fc.constantFrom('de', 'en', 'und', 'x-y'),
  sha256: fc.option(fc.constant('a'.repeat(64))),
  worded: fc.boolean(),
  unclassifiedReason: fc.option(
    fc.constantFrom('LANGUAGE_NOT_SUPPORTED', 'LANGUAGE_UNKNOWN', 'TOO_SHORT', 'NO_CUE', 'REJECTED'),
  ),
  firstTracked: fc.option(moment),
  lastChanged: fc.option(moment),
  removedAt: fc.option(moment),
  changeCount: fc.integer({ min: 0, max: 3 }),
  gist: fc.option(plain),
  interpretiveNote: fc.option(plain),
  url: fc.constant(null),
  source: fc.option(fc.constant('A tracker')),
  archive: fc.constant(null),
  analysedAt: fc.constant(null),
  snapshotStored: fc.option(fc.boolean()),
  hashVerified: fc.option(fc.boolean()),
  documentChangedBefore: fc.option(fc.boolean()),
  analysisParts: fc.constant(null),
  followedTopics: fc.constant(null),
  shownPlatforms: fc.constant(null),
  shownOutOf: fc.constant(null),
  shownNote: fc.constant(null),
  conclusions: fc
    .subarray(['one', 'two', 'three'])
    .chain((slugs) =>
      slugs.length === 0 ? fc.constant([]) : fc.tuple(...slugs.map((slug, index) => conclusion(slug, index + 1))),
    ),
  cites: fc.subarray([
    { regulation: 'xb-act', kind: 'LISTED' as const },
    { regulation: 'xa-act', kind: 'PROSE' as const },
  ]),
  concerns: fc.array(
    plain.map((rationale) => ({ agency: 'xa-watch', rationale })),
    { maxLength: 1 },
  ),
  flags: fc.subarray(['XA', 'XB']),
  statements: fc.array(
    fc.record({
      part: fc.constantFrom(
        'SUMMARY',
        'WHY_IT_MATTERS',
        'INTERPRETIVE_NOTE',
        'GOVERNANCE_EXPOSURE',
        'JURISDICTION_FLAGS',
      ),
      text: plain,
      origin: fc.constantFrom('CURATED', 'IMPORTED'),
      restsOn: fc.subarray(['Article:xb-act:s-1', 'Regulation:xn-act']),
    }),
    { maxLength: 3 },
  ),
});

/** What is particular to one provision: the rest of the facts is the law above, and the rules. */
export const anyFacts: fc.Arbitrary<Pick<ProseFacts, 'provisions' | 'clauseTypes'>> = fc.record({
  provisions: fc.tuple(provision),
  clauseTypes: fc.tuple(clauseTypeOf('one'), clauseTypeOf('two'), clauseTypeOf('three')),
});
