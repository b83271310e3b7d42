import { COLLECTIONS, documentsUntil } from './invented.ts';

// Operations that between them ask for every noun, every way to it, every count, order and filter that follows the day.

const PROVISION = `recordId current position kind headingPath text language unclassifiedReason severity basis
  confidence { level value } clauseType { slug } wording { sha256 text } document { recordId } platform { slug }
  clauseTypes { totalCount edges { rank basis confidence { value } node { slug } } }`;
const MATRIX =
  'rows { key label total } columns { key total } counts totalProvisions cells { row column provisions platforms documents severity }';
const EDGE = 'provisions severity confidence';

const ORDERS = {
  platforms: ['NAME', 'DOCUMENTS', 'PROVISIONS', 'CLAUSE_TYPES'],
  documents: ['TITLE', 'FIRST_TRACKED', 'LAST_CHANGED', 'VERSIONS', 'PROVISIONS'],
  provisions: ['POSITION', 'SEVERITY', 'CONFIDENCE'],
  clauseTypes: ['PLATFORMS', 'PROVISIONS'],
  collections: ['DOCUMENTS'],
} as const;

const KEYS = {
  platforms: 'slug',
  documents: 'recordId',
  provisions: 'recordId',
  clauseTypes: 'slug',
  collections: 'key documentCount',
} as const;

const SCOPES = {
  platforms: '{ collections: ["past-terms", "past-copy"] }',
  documents: '{ collections: ["past-terms", "past-copy"] }',
  provisions: '{ collections: ["past-terms", "past-copy"] }',
  clauseTypes: '{ slugs: ["arbitration", "refunds", "age-assurance", "ai-training-use"] }',
  collections: '{ ids: ["past-terms", "past-copy"] }',
} as const;

function everyProvision(): string[] {
  return COLLECTIONS.flatMap((id) => documentsUntil(id, '2031-12-31')).flatMap(({ provisions }) =>
    provisions.map(({ id }) => id),
  );
}

const sorted = Object.entries(ORDERS).map(
  ([noun, orders]) =>
    [
      `${noun} in every order`,
      `{ ${orders
        .flatMap((field) => ['ASC', 'DESC'].map((direction) => [field, direction]))
        .map(
          ([field, direction], index) => `o${index}: ${noun}(first: 100, filter: ${SCOPES[noun as keyof typeof SCOPES]},
            orderBy: { field: ${field}, direction: ${direction} }) { nodes { ${KEYS[noun as keyof typeof KEYS]} } }`,
        )
        .join('\n')} }`,
    ] as const,
);

const filtered = (noun: keyof typeof SCOPES, filters: readonly string[]) =>
  [
    `${noun} under filters`,
    `{ ${filters
      .map((filter, index) => {
        const scope = `${SCOPES[noun].slice(0, -1)} ${filter} }`;
        return `f${index}: ${noun}(first: 100, filter: ${scope}) { totalCount nodes { ${KEYS[noun]} } }`;
      })
      .join('\n')} }`,
  ] as const;

/** Operations without a head, by what they ask. */
export const QUESTIONS: ReadonlyMap<string, string> = new Map([
  [
    'platforms with what they use',
    `{ platforms(first: 100, filter: ${SCOPES.platforms}) { totalCount nodes { slug name aliases documentCount provisionCount
         clauseTypeCount clauseTypes { totalCount edges { ${EDGE} node { slug } } } collections { totalCount nodes { key } }
         documents { totalCount nodes { recordId } } provisions(first: 100) { totalCount nodes { recordId } }
         wordings(first: 100) { totalCount nodes { sha256 } } } }
       moss: platform(slug: "mossgarden") { name } lichen: platform(slug: "lichengarden") { name } }`,
  ],
  [
    'documents with their provisions in reading order',
    `{ documents(first: 100, filter: ${SCOPES.documents}) { totalCount nodes { recordId title current firstTracked lastChanged
         lastVerified versionCount provisionCount endedAt changeCount platform { slug } collection { key }
         provisions(first: 100) { totalCount nodes { ${PROVISION} } } clauseTypes { totalCount nodes { slug } } } } }`,
  ],
  [
    'clause types with their platforms and provisions',
    `{ clauseTypes(first: 100) { totalCount nodes { slug platformCount provisionCount
         platforms(first: 100) { totalCount edges { ${EDGE} node { slug } } }
         mine: platforms(first: 100, filter: ${SCOPES.platforms}) { totalCount edges { ${EDGE} node { slug } } }
         some: platforms(first: 3, orderBy: { field: PROVISIONS, direction: DESC }) { nodes { slug } }
         named: platforms(first: 100, filter: ${SCOPES.platforms}, orderBy: { field: NAME }) { nodes { slug name } }
         provisions(first: 100, filter: ${SCOPES.provisions}) { totalCount edges { rank basis confidence { value } node { recordId } } }
         documents(first: 100, filter: ${SCOPES.documents}) { totalCount nodes { recordId } }
         wordings(filter: { textKnown: true }) { totalCount nodes { sha256 } } } } }`,
  ],
  [
    'collections and the data as a whole',
    `{ collections { nodes { key asOf documentCount platformCount versionCount provisionCount
         documents { totalCount } platforms { totalCount nodes { slug } } provisions { totalCount } } }
       dataset { asOf counts { collections platforms documents versions provisions wordings clauseTypes } } }`,
  ],
  [
    'wordings with those who say them',
    `{ wordings(first: 100, filter: { textContains: "a" }) { totalCount nodes {
         sha256 text provisions { totalCount nodes { recordId } } platforms { totalCount nodes { slug } }
         documents { totalCount nodes { recordId } } } }
       every: wordings { totalCount }
       shared: wordings(filter: { platformsAtLeast: 2, textContains: "sunset" }) { totalCount nodes { sha256 } }
       twice: wordings(filter: { provisionsAtLeast: 2, textContains: "the" }) { totalCount nodes { sha256 } }
       typed: wordings(filter: { clauseTypes: ["refunds"], textContains: "seeds" }) { totalCount nodes { sha256 } }
       plain: wordings(filter: { classified: false, textContains: "hives" }) { totalCount nodes { sha256 } }
       common: wordings(first: 5, filter: { textContains: "a" }, orderBy: { field: PROVISIONS, direction: DESC }) { nodes { sha256 } }
       broad: wordings(first: 5, filter: { textContains: "a" }, orderBy: { field: PLATFORMS, direction: DESC }) { nodes { sha256 } } }`,
  ],
  [
    'law that everything here comes under',
    `{ regulation(slug: "eu-dsa") { clauseTypes(first: 100) { totalCount edges { articles node { slug platformCount } } }
         platforms(first: 100, filter: ${SCOPES.platforms}) { totalCount edges { clauseTypes provisions node { slug } } }
         named: platforms(first: 100, filter: ${SCOPES.platforms}, orderBy: { field: NAME }) { nodes { slug } }
         documents(filter: ${SCOPES.documents}) { totalCount nodes { recordId } }
         provisions(first: 100, filter: ${SCOPES.provisions}) { totalCount nodes { recordId } } platformCount provisionCount }
       article(id: "eu-dsa:art-28") { platforms(filter: ${SCOPES.platforms}) { nodes { slug } }
         provisions(filter: ${SCOPES.provisions}) { nodes { recordId } } clauseTypes { totalCount } }
       category(slug: "minors") { platforms(filter: ${SCOPES.platforms}) { nodes { slug } } provisions(filter: ${SCOPES.provisions}) { totalCount } }
       sharing: platformsSharing(clauseTypes: ["arbitration", "refunds"], match: ANY, first: 100) {
         totalCount edges { clauseTypes { provisions severity clauseType { slug } } node { slug } } }
       sharingNamed: platformsSharing(clauseTypes: ["arbitration", "refunds"], match: ANY, first: 100, orderBy: { field: NAME }) { nodes { slug } } }`,
  ],
  [
    'provisions with the law that they come under',
    `{ provisions(first: 100, filter: ${SCOPES.provisions}) { nodes { recordId
         articles(first: 50, filter: { regulations: ["eu-dsa"] }) { totalCount edges { relation confidence rationale basis
           clauseType { slug } mappings { clauseType { slug } relation basis } node { key } } }
         limiting: articles(first: 50, filter: { regulations: ["eu-dsa"] relations: [LIMITS] clauseTypes: ["arbitration"] }) { nodes { key } }
         regulations(first: 50, filter: { slugs: ["eu-dsa"] }) { totalCount edges { relations confidence rationale articles clauseTypes { slug } node { slug } } }
         agencies(first: 50, filter: { regulations: ["eu-dsa"] }) { totalCount edges { origin node { slug } } }
         jurisdictions(first: 50, filter: { codes: ["EU"] }) { totalCount edges { reasons node { code } } } } } }`,
  ],
  filtered('provisions', [
    'clauseTypes: ["arbitration"]',
    'clauseTypes: ["governing-law"] confidenceAtLeast: 0.5',
    'regulations: ["eu-dsa"]',
    'articles: ["eu-dsa:art-28"]',
    'jurisdictions: ["EU"]',
    'severityAtLeast: HIGH',
    'classified: false',
    'classified: true primary: true',
    'unclassifiedReasons: [NO_CUE]',
    'languages: ["en"]',
    'textContains: "umpire"',
    'textContains: "every other day"',
    'termsTypes: ["Privacy Policy"] bases: [EXPLICIT]',
  ]),
  filtered('documents', [
    'current: true',
    'current: false',
    'changedSince: "2031-03-05"',
    'changedUntil: "2031-06-30"',
    'clauseTypes: ["arbitration"]',
    'regulations: ["eu-dsa"]',
    'shownIn: ["IE"]',
  ]),
  filtered('platforms', [
    'nameContains: "moss"',
    'clauseTypes: ["arbitration"]',
    'allClauseTypes: ["arbitration", "refunds"]',
    'regulations: ["eu-dsa"]',
    'jurisdictions: ["EU"]',
    'shownIn: ["IE"]',
  ]),
  [
    'versions and changes',
    `{ documents(first: 100, filter: ${SCOPES.documents}) { nodes { recordId
         versions(first: 100) { totalCount nodes { recordId sequence changeCount previous { recordId } next { recordId } } }
         changes(first: 100) { totalCount nodes { id kind } } } }
       changes(first: 100, filter: ${SCOPES.documents}) { totalCount nodes { id kind similarity moved severity
         clauseTypes { slug } provision { recordId current } version { recordId } wordingBefore { sha256 } wordingAfter { sha256 } } }
       versions(first: 100, filter: ${SCOPES.documents}) { totalCount nodes { recordId } } }`,
  ],
  [
    'matrices, changes through time and figures',
    `{ coverage(rows: PLATFORM, columns: CLAUSE_TYPE, filter: ${SCOPES.documents}) { ${MATRIX} }
       law: coverage(rows: REGULATION, columns: PLATFORM, filter: { collections: ["past-terms", "past-copy"] regulations: ["eu-dsa"] }) { ${MATRIX} }
       led: coverage(rows: CATEGORY, columns: DOCUMENT_TYPE, filter: { collections: ["past-terms", "past-copy"] severityAtLeast: MEDIUM }) { ${MATRIX} }
       severe: coverage(rows: PLATFORM, columns: SEVERITY, filter: ${SCOPES.documents}, orderBy: TOTAL) { ${MATRIX} }
       every: coverage(rows: DOCUMENT_TYPE, columns: COLLECTION, filter: ${SCOPES.documents}, includeEmpty: true) { ${MATRIX} }
       timeline(interval: MONTH, filter: ${SCOPES.documents}) { totalCount since until buckets { label start end total added edited removed moved revived
         bySeverity { high medium low none } } }
       statistics { documents { current ended } newestVersion { recordId } recentChanges { days since until total } } }`,
  ],
  [
    'provisions by record id, standing or not',
    `{ nodes(ids: [${everyProvision().map((id) => `"Provision:${id}"`)}]) { ... on Provision { ${PROVISION}
         firstTracked lastChanged lastVerified removedAt changeCount history { from to wording { sha256 } }
         evidence { commit capturedAt wordingSha256 versionSha256 } changes(first: 100) { totalCount nodes { id } } } } }`,
  ],
  [
    'how common clause types are, with the platforms behind each number',
    `{ clauseTypes(first: 100) { nodes { slug
         prevalence { platforms outOf share provisions asOf excluded { reason count platforms(first: 100) { nodes { slug } } } }
         mine: prevalence(scope: ${SCOPES.provisions}) { platforms outOf share provisions asOf platformList { totalCount nodes { slug } }
           others { totalCount nodes { slug } } excluded { reason count platforms { totalCount nodes { slug } } } }
         social: prevalence(scope: { sectors: ["social-network"] }) { platforms outOf provisions }
         private: prevalence(scope: { termsTypes: ["Privacy Policy"], shownIn: ["IE"] }) { platforms outOf provisions asOf } } }
       rare: clauseTypes(first: 100, filter: { platformsAtLeast: 1, platformsAtMost: 12 }) { totalCount nodes { slug } }
       provisions(first: 100, filter: { collections: ["past-terms", "past-copy"], platformsAtMost: 30 }) { totalCount nodes { recordId } } }`,
  ],
  [
    'platforms by their profiles',
    `{ platforms(first: 100, filter: ${SCOPES.platforms}) { nodes { slug
         profile { provisions classified clauseTypes { provisions share clauseType { slug } }
           categories { provisions category { slug } } severities { severity provisions } }
         nearest(first: 100) { totalCount edges { similarity sharedCount onlyHere { slug } onlyThere { slug } node { slug } } } } } }`,
  ],
  [
    'peers and the same words elsewhere',
    `{ documents(first: 100, filter: ${SCOPES.documents}) { nodes { recordId provisions(first: 20) { nodes { recordId
         peers(first: 5, filter: ${SCOPES.provisions}, onePerPlatform: false) { totalCount edges { similarity excerpt severity basis clauseType { slug } node { recordId } } }
         sharedWording(first: 20) { totalCount nodes { recordId } } } } } } }`,
  ],
  ...sorted,
]);
