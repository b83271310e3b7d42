import { recordIdsOf } from './record-id.ts';
import { rankOf, type Severity } from './severity.ts';
import { shortestWay, type Way } from './way.ts';

// What is asked of one and the same conclusion, and which of it says what the conclusion is about.
const SUBJECT = [
  'clauseTypes',
  'categories',
  'platformsAtMost',
  'regulations',
  'articles',
  'jurisdictions',
  'agencies',
] as const;
const CONCLUSION = [
  ...SUBJECT,
  'primary',
  'severities',
  'severityAtLeast',
  'bases',
  'confidenceLevels',
  'confidenceAtLeast',
] as const;

// Ways below a node of the law, where a conclusion about a provision is one that leads to that node.
const BELOW_LAW = ['by-clause-type', 'by-category', 'by-article', 'by-regulation', 'by-agency', 'by-jurisdiction'];

type Keys = readonly string[] | null | undefined;

/** What lists of provisions can be narrowed by; what is absent or null asks nothing. */
export interface ProvisionFilter {
  readonly recordIds?: Keys;
  readonly externalId?: string | null | undefined;
  readonly documents?: Keys;
  readonly platforms?: Keys;
  readonly exceptPlatforms?: Keys;
  readonly sectors?: Keys;
  readonly collections?: Keys;
  readonly termsTypes?: Keys;
  readonly shownIn?: Keys;
  readonly languages?: Keys;
  readonly kinds?: Keys;
  readonly textContains?: string | null | undefined;
  readonly classified?: boolean | null | undefined;
  readonly unclassifiedReasons?: Keys;
  readonly clauseTypes?: Keys;
  readonly categories?: Keys;
  readonly platformsAtMost?: number | null | undefined;
  readonly regulations?: Keys;
  readonly articles?: Keys;
  readonly jurisdictions?: Keys;
  readonly agencies?: Keys;
  readonly primary?: boolean | null | undefined;
  readonly severities?: Keys;
  readonly severityAtLeast?: Severity | null | undefined;
  readonly confidenceAtLeast?: number | null | undefined;
  readonly confidenceLevels?: Keys;
  readonly bases?: Keys;
}

/** Whether a filter asks something of what is concluded of a provision. */
export function asksConclusion(filter: ProvisionFilter): boolean {
  return asksAny(filter, CONCLUSION);
}

/** Whether a filter asks something of clause types, categories or law. */
export function asksSubject(filter: ProvisionFilter): boolean {
  return asksAny(filter, SUBJECT);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function asksAny(filter: ProvisionFilter, names: readonly (keyof ProvisionFilter)[]): boolean {
  return names.some((name) => isGiven(filter[name]));
}

/** The shortest way to the provisions that a filter asks for: from a document, an external id, a platform, clause types, or a collection. */
export function provisionRoute(filter: ProvisionFilter): Way | null {
  const { externalId, platforms, collections } = filter;
  const documents = recordIdsOf('document', 'documents', filter.documents);
  const narrow = shortestWay({
    'by-document': documents,
    'by-external-id': isGiven(externalId) ? [externalId ?? ''] : null,
    'by-platform': platforms,
  });
  if (narrow !== null) return narrow;
  if (asksConclusion(filter)) return { from: 'concluded', key: '*' };
  return shortestWay({ 'by-collection': collections });
}

/** The parameters of `cypher/provision/list/filter.cypher`. */
export function provisionParameters(filter: ProvisionFilter, from: string): object {
  const concluded = asksConclusion(filter);
  const { recordIds, documents, severityAtLeast, textContains, ...others } = filter;
  return {
    ...others,
    recordIds: recordIdsOf('provision', 'recordIds', recordIds),
    documents: recordIdsOf('document', 'documents', documents),
    severityAtLeast: rankOf(severityAtLeast),
    textContains: textContains?.toLowerCase() ?? null,
    concluded: concluded || null,
    primary: filter.primary ?? (concluded && !BELOW_LAW.includes(from) && !asksSubject(filter) ? true : null),
  };
}
