import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BadSeeds, type SeedProblem } from '../../../src/import/seeds/problem.ts';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { RULES } from '../../../src/model/prose/rule.ts';

/** Valid seeds of an invented country, one or two entries of each kind; file by path. */
export const smallSeeds: Readonly<Record<string, string>> = {
  'meta.yaml': `compiled: 2026-01-31
licence: facts
disclaimer: Not advice.
notes: {}
matchVocabularies: {}
reviewStatuses:
  - slug: unreviewed
    meaning: read by nobody
  - slug: reviewed
    meaning: read by somebody
`,
  'jurisdictions.yaml': `reviewStatus: reviewed
jurisdictions:
  - code: XA
    name: Union
    kind: supranational
    iso: XA
    source: Atlas
  - code: XB
    name: Bland
    kind: country
    iso: XB
    within: [XA]
    languages: [en]
    source: Atlas
    reviewStatus: unreviewed
`,
  'agencies.yaml': `reviewStatus: unreviewed
agencies:
  - slug: xb-fair
    name: Office of Fairness
    shortName: Fairness
    jurisdiction: XB
    roles: [consumer protection]
    website: https://fair.example.org/
    source: Fairness Act
    urlConfidence: high
`,
  'regulations/xb-act.yaml': `slug: xb-act
shortName: Act
name: Act on Fairness
type: act
jurisdiction: XB
citation: Laws of Bland 7
status: in-force
adopted: 2020-02-29
inForce: 2021-01-01
applicationDates:
  - date: 2022-01-01
    scope: general application
agencies:
  - agency: xb-fair
    role: enforcement
topics: [consumer]
source: Laws of Bland 7
check: knowledge
reviewStatus: reviewed
articles:
  - id: xb-act:s-1
    ref: s. 1
    label: plain words
    url: https://law.example.org/7#1
    source: Laws of Bland 7, s. 1
  - id: xb-act:s-2
    ref: s. 2
    label: fair change
    source: Laws of Bland 7, s. 2
`,
  'categories.yaml': `categories:
  - slug: change
    label: Change
    description: Who may change what.
`,
  'relations.yaml': `relations:
${['must-disclose', 'must-provide', 'limits', 'unfairness-test', 'prohibits', 'grants-right', 'permits']
  .map((word) => `  - slug: ${word}\n    meaning: the law does it\n`)
  .join('')}`,
  'clause-types/change.yaml': `category: change
reviewStatus: unreviewed
clauseTypes:
  - slug: price-change
    label: Price change
    definition: Lets the price rise.
    severity: medium
    severityReason: Costs more.
    typicalDocuments: [Terms of Service]
    aliases: []
    matches:
      claudette: CH
    source: own definition
    mappings:
      - article: xb-act:s-1
        relation: must-disclose
        confidence: high
        rationale: The new price must be said in plain words.
        source: Laws of Bland 7, s. 1
      - article: xb-act:s-2
        relation: limits
        confidence: medium
        rationale: A change must be fair.
        source: Laws of Bland 7, s. 2
`,
  'prose/clause-types/change.yaml': `category: change
reviewStatus: unreviewed
clauseTypes:
  - clauseType: price-change
    summary: lets {platform} raise prices
    whyItMatters: It costs.
    consumerImpact: People may pay more.
    governanceExposure: Customers may leave.
    contractImplications: Budgets may not hold.
    complianceConsiderations: The notice in {document} can be looked for.
    openQuestion: Whether notice is given.
    faq:
      - question: May {platform} raise prices?
        answer: It may.
`,
  'prose/rules.yaml': `reviewStatus: unreviewed
rules:
${Object.entries(RULES)
  .map(
    ([rule, [, ...names]]) => `  - rule: ${rule}\n    text: "It is so${names.map((name) => ` {${name}}`).join('')}."\n`,
  )
  .join('')}`,
  'competences.yaml': `reviewStatus: reviewed
competences:
  - slug: hearing
    regulations: [xb-act]
    capacity: complaint
    based: law
    rationale: The office hears people.
    confidence: high
    source: Laws of Bland 7
`,
  'judgements.yaml': `author: Seeds of Bland
judgements:
  - slug: fair-is-fair
    kind: severity
    provision: CG-P-0123456789AB
    severity: low
    judgedOn: 2026-01-31
    reason: Nobody minds.
`,
  'successions.yaml': `successions:
  - slug: old-to-new
    collection: records
    earlier: old-name
    later: new-name
    verdict: confirmed
    rationale: The page moved.
    source: own
`,
  'sectors.yaml': `reviewStatus: unreviewed
sectors:
  - slug: shops
    label: Shops
    description: Where one buys.
    platforms: [acme, bolt]
    source: own judgement
`,
  'collections.yaml': `collections:
  - id: records
    kind: curated
    name: Records
    tagline: Some records
    licence: facts
    attribution: Nobody
    languages: [en]
    jurisdictions: [XB]
    source: own
  - id: archive
    kind: open-terms-archive
    name: Archive
    tagline: Some terms
    licence: ODC-By 1.0
    attribution: Archivists
    languages: []
    jurisdictions: []
    source: own
`,
  'records/acme.yaml': `slug: acme
collection: records
source: A tracker
reviewStatus: unreviewed
platform:
  slug: acme
  name: Acme
document:
  title: Acme Terms
  termsType: Terms of Service
provision:
  slug: prices
  clauseType: price-change
  severity: high
  confidence: low
  basis: inferred
  gist: Prices may rise.
  capturedAt: 2026-01-02T03:04:05Z
agencies:
  - agency: xb-fair
    rationale: Prices.
regulationsListed: [xb-act]
jurisdictionFlags: [XB]
peers:
  - platform:
      slug: bolt
      name: Bolt
    document: null
    provision:
      slug: price-change
      clauseType: price-change
      severity: low
      confidence: low
      basis: curated
      gist: Prices may rise there too.
`,
};

/** Writes files into a folder that is removed after the test. */
export async function writeSeeds(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clausegraph-seeds-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The problems that a folder of seeds has; an empty list when it has none. */
export async function problemsIn(folder: string): Promise<readonly SeedProblem[]> {
  try {
    await readSeeds(folder);
    return [];
  } catch (error) {
    if (error instanceof BadSeeds) return error.problems;
    throw error;
  }
}

/** The small seeds with one piece of text in one file replaced; fails when the text is not there exactly once. */
export function smallSeedsWith(path: string, from: string, to: string): Record<string, string> {
  const pieces = (smallSeeds[path] ?? '').split(from);
  if (pieces.length !== 2) throw new Error(`${path} holds ${JSON.stringify(from)} ${pieces.length - 1} times`);
  return { ...smallSeeds, [path]: pieces.join(to) };
}
